package org.skillsubsidy.policy.model.claim;

import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import javax.money.MonetaryAmount;
import org.immutables.value.Value;
import org.skillsubsidy.policy.model.occupation.Occupation;
import org.skillsubsidy.policy.model.plan.CertificateKind;
import org.skillsubsidy.policy.model.plan.CertificateLevel;
import org.skillsubsidy.policy.model.value.InvalidFactException;
import org.skillsubsidy.policy.model.value.SerializedByProxy;
import org.skillsubsidy.policy.model.value.Yuan;

/**
 * The certificate that came of a training (2.6).
 *
 * <p>One that was issued before the training, or after the claim was submitted, is accepted: that
 * is a matter for the audit (3.9).
 */
@Value.Immutable
public abstract class Certificate extends SerializedByProxy {

  @Serial private static final long serialVersionUID = 1L;

  /** Restricts subclassing to the generated value. */
  Certificate() {}

  /**
   * Starts a certificate.
   *
   * @return a builder; every fact is required
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns what kind of certificate it is.
   *
   * @return the kind
   */
  public abstract CertificateKind kind();

  /**
   * Returns the level it states.
   *
   * @return {@link CertificateLevel#SPECIAL_ABILITY} if and only if the kind is the like
   */
  public abstract CertificateLevel level();

  /**
   * Returns the occupation it is for.
   *
   * @return the occupation
   */
  public abstract Occupation occupation();

  /**
   * Returns its number.
   *
   * @return the number as it is written
   */
  public abstract CertificateNumber number();

  /**
   * Returns the day from which the certificate counts.
   *
   * @return the date of issue
   */
  public abstract LocalDate issuedOn();

  /**
   * Returns who had the trainee take the exam.
   *
   * @return the organiser
   */
  public abstract ExamOrganiser examOrganisedBy();

  /**
   * Returns what the trainee was charged for the exam.
   *
   * @return the fee in fen, 0 for a free exam
   */
  public abstract long examFeeFen();

  /**
   * Returns what the trainee was charged for the exam.
   *
   * @return the fee in CNY
   */
  public MonetaryAmount examFee() {
    return Yuan.ofFen(examFeeFen());
  }

  /**
   * Tells whether the certificate is for what was trained (2.6).
   *
   * @param training the training
   * @return true if it is for the training's occupation and, where it aims at a level, for that
   *     level
   */
  public boolean isFor(Training training) {
    return occupation().equals(training.occupation())
        && (training.targetLevel().isEmpty() || training.targetLevel().get() == level());
  }

  /** Checks level against kind, and the fee. */
  @Value.Check
  protected void check() {
    if ((kind() == CertificateKind.SPECIAL_ABILITY)
        != (level() == CertificateLevel.SPECIAL_ABILITY)) {
      throw new InvalidFactException(
          "certificate.level",
          level(),
          "does not go with a certificate of kind "
              + kind()
              + ": SPECIAL_ABILITY goes with SPECIAL_ABILITY alone");
    }
    Yuan.requireInRange(examFeeFen(), "certificate.examFee");
  }

  @Override
  @Serial
  protected Object writeReplace() {
    return new Serialized(
        kind(), level(), occupation(), number(), issuedOn(), examOrganisedBy(), examFeeFen());
  }

  private record Serialized(
      CertificateKind kind,
      CertificateLevel level,
      Occupation occupation,
      CertificateNumber number,
      LocalDate issuedOn,
      ExamOrganiser examOrganisedBy,
      long examFeeFen)
      implements Serializable {
    @Serial
    private Object readResolve() {
      return builder()
          .kind(kind)
          .level(level)
          .occupation(occupation)
          .number(number)
          .issuedOn(issuedOn)
          .examOrganisedBy(examOrganisedBy)
          .examFeeFen(examFeeFen)
          .build();
    }
  }

  /** Builds a {@link Certificate}. */
  public static final class Builder extends ImmutableCertificate.Builder {

    Builder() {}

    /**
     * Sets what the trainee was charged for the exam.
     *
     * @param fee CNY, not negative, at most two decimals
     * @return this builder
     * @throws InvalidFactException if the amount is another
     */
    public Builder examFee(MonetaryAmount fee) {
      return examFeeFen(Yuan.fen(fee, "certificate.examFee"));
    }
  }
}
