package org.skillsubsidy.policy.model.claim;

import static org.skillsubsidy.policy.model.value.InvalidFactException.require;

import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.skillsubsidy.policy.model.identity.ClaimId;
import org.skillsubsidy.policy.model.value.InvalidFactException;
import org.skillsubsidy.policy.model.value.SerializedByProxy;

/**
 * One trainee in one training, with the certificate that came of it, if any. All subsidies for it
 * are decided together. Its identity is (trainee, claim id); two claims are equal when all facts
 * are.
 */
@Value.Immutable
public abstract class SubsidyClaim extends SerializedByProxy {

  @Serial private static final long serialVersionUID = 1L;

  /**
   * The order in which one trainee's claims are decided: by the training's end, then the date of
   * submission, then the claim id as text.
   */
  public static final Comparator<SubsidyClaim> CANONICAL_ORDER = SubsidyClaim::compareCanonically;

  /** Restricts subclassing to the generated value. */
  SubsidyClaim() {}

  /**
   * Starts a claim.
   *
   * @return a builder; all but the certificate are required
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns the claim's id.
   *
   * @return the id, unique for the trainee
   */
  public abstract ClaimId id();

  /**
   * Returns who was trained.
   *
   * @return the trainee
   */
  public abstract Trainee trainee();

  /**
   * Returns what the trainee took part in.
   *
   * @return the training
   */
  public abstract Training training();

  /**
   * Returns what came of it.
   *
   * @return empty where there is no certificate
   */
  public abstract Optional<Certificate> certificate();

  /**
   * Returns when the claim was handed in.
   *
   * @return a date not before the training's start
   */
  public abstract LocalDate submittedOn();

  /**
   * Returns what rules look at, close together: for deciding millions of claims.
   *
   * @return the facts, which follow from the rest of the claim
   */
  @Value.Derived
  @Value.Auxiliary
  public ClaimFacts facts() {
    return new ClaimFacts(id(), trainee(), training(), certificate().orElse(null), submittedOn());
  }

  /** Checks the facts that concern several parts of the claim. */
  @Value.Check
  protected void check() {
    if (submittedOn().isBefore(training().start())) {
      throw new InvalidFactException(
          "claim.submittedOn",
          submittedOn(),
          "is before the training's start, " + training().start());
    }
    boolean employed = trainee().employer().isPresent();
    require(
        employed || training().tuitionBorneBy() != TuitionBearer.EMPLOYER,
        "training.tuitionBorneBy",
        training().tuitionBorneBy(),
        "needs an employer, and the trainee has none");
    require(
        employed
            || certificate().isEmpty()
            || certificate().get().examOrganisedBy() != ExamOrganiser.EMPLOYER,
        "certificate.examOrganisedBy",
        ExamOrganiser.EMPLOYER,
        "needs an employer, and the trainee has none");
  }

  private static int compareCanonically(SubsidyClaim a, SubsidyClaim b) {
    int order = Long.compare(a.facts().end(), b.facts().end());
    if (order == 0) {
      order = Long.compare(a.facts().submittedOn(), b.facts().submittedOn());
    }
    return order == 0 ? a.id().compareTo(b.id()) : order;
  }

  @Override
  @Serial
  protected Object writeReplace() {
    return new Serialized(id(), trainee(), training(), certificate().orElse(null), submittedOn());
  }

  private record Serialized(
      ClaimId id,
      Trainee trainee,
      Training training,
      @Nullable Certificate certificate,
      LocalDate submittedOn)
      implements Serializable {
    @Serial
    private Object readResolve() {
      return builder()
          .id(id)
          .trainee(trainee)
          .training(training)
          .certificate(Optional.ofNullable(certificate))
          .submittedOn(submittedOn)
          .build();
    }
  }

  /** Builds a {@link SubsidyClaim}. */
  public static final class Builder extends ImmutableSubsidyClaim.Builder {
    Builder() {}
  }
}
