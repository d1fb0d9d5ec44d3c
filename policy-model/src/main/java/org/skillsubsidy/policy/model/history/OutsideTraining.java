package org.skillsubsidy.policy.model.history;

import static org.skillsubsidy.policy.model.value.InvalidFactException.require;

import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.skillsubsidy.policy.model.claim.CertificateNumber;
import org.skillsubsidy.policy.model.claim.SubsidyClaim;
import org.skillsubsidy.policy.model.identity.OrganisationCode;
import org.skillsubsidy.policy.model.identity.TrainingId;
import org.skillsubsidy.policy.model.occupation.Occupation;
import org.skillsubsidy.policy.model.plan.CertificateLevel;
import org.skillsubsidy.policy.model.plan.SubsidyKind;
import org.skillsubsidy.policy.model.value.SerializedByProxy;
import org.skillsubsidy.policy.model.value.Yuan;

/** A subsidised training that was decided elsewhere, by its facts. */
@Value.Immutable
public abstract class OutsideTraining extends SerializedByProxy implements HistoryEntry {

  @Serial private static final long serialVersionUID = 1L;

  /** Restricts subclassing to the generated value. */
  OutsideTraining() {}

  /**
   * Starts an entry.
   *
   * @return a builder; year, provider, training id, occupation and end are required
   */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public abstract int year();

  @Override
  public abstract OptionalInt slot();

  @Override
  public abstract OrganisationCode provider();

  @Override
  public abstract TrainingId trainingId();

  @Override
  public abstract Occupation occupation();

  @Override
  public abstract Optional<CertificateLevel> level();

  @Override
  public abstract LocalDate trainingEnd();

  /**
   * Returns what was paid, by kind.
   *
   * @return amounts in fen; a kind that is missing was not paid
   */
  public abstract Map<SubsidyKind, Long> paidFen();

  @Override
  public abstract Optional<CertificateNumber> certificateNumber();

  @Override
  public long paidFen(SubsidyKind kind) {
    return paidFen().getOrDefault(kind, 0L);
  }

  @Override
  public Optional<SubsidyClaim> claim() {
    return Optional.empty();
  }

  /** Checks place and amounts. */
  @Value.Check
  protected void check() {
    require(slot().orElse(1) >= 1, "history.slot", slot().orElse(1), "must be 1 or more");
    paidFen().forEach((kind, fen) -> Yuan.requireInRange(fen, "history.paid." + kind));
  }

  @Override
  @Serial
  protected Object writeReplace() {
    return new Serialized(
        year(),
        slot().isPresent() ? slot().getAsInt() : null,
        provider(),
        trainingId(),
        occupation(),
        level().orElse(null),
        trainingEnd(),
        paidFen().entrySet().stream()
            .map(each -> new Paid(each.getKey(), each.getValue()))
            .toList(),
        certificateNumber().orElse(null));
  }

  private record Paid(SubsidyKind kind, long fen) implements Serializable {}

  private record Serialized(
      int year,
      @Nullable Integer slot,
      OrganisationCode provider,
      TrainingId trainingId,
      Occupation occupation,
      @Nullable CertificateLevel level,
      LocalDate trainingEnd,
      List<Paid> paid,
      @Nullable CertificateNumber certificateNumber)
      implements Serializable {
    @Serial
    private Object readResolve() {
      Map<SubsidyKind, Long> paidFen = new EnumMap<>(SubsidyKind.class);
      for (Paid each : paid) {
        paidFen.put(each.kind, each.fen);
      }
      return builder()
          .year(year)
          .slot(slot == null ? OptionalInt.empty() : OptionalInt.of(slot))
          .provider(provider)
          .trainingId(trainingId)
          .occupation(occupation)
          .level(Optional.ofNullable(level))
          .trainingEnd(trainingEnd)
          .paidFen(paidFen)
          .certificateNumber(Optional.ofNullable(certificateNumber))
          .build();
    }
  }

  /** Builds an {@link OutsideTraining}. */
  public static final class Builder extends ImmutableOutsideTraining.Builder {
    Builder() {}
  }
}
