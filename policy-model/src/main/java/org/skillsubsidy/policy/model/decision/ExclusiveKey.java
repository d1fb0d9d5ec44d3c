package org.skillsubsidy.policy.model.decision;

import java.io.Serial;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.skillsubsidy.policy.model.claim.CertificateNumber;
import org.skillsubsidy.policy.model.identity.OrganisationCode;
import org.skillsubsidy.policy.model.identity.TraineeId;
import org.skillsubsidy.policy.model.identity.TrainingId;
import org.skillsubsidy.policy.model.occupation.Occupation;
import org.skillsubsidy.policy.model.plan.CertificateLevel;
import org.skillsubsidy.policy.model.value.InvalidFactException;
import org.skillsubsidy.policy.model.value.Masking;
import org.skillsubsidy.policy.model.value.SerializedByProxy;

/**
 * What can exist only once. A host that stores the keys of every decision that enters a history
 * under one UNIQUE constraint can never pay over the cap or pay a duplicate, however many claims it
 * decides at the same time.
 *
 * <p>The storage form is stable: {@code slot|trainee|2020|1} (or {@code lifetime} for the year),
 * {@code occupation|trainee|2015:6-18-02-04|JUNIOR} (or {@code none}, {@code any} for the level),
 * {@code training|trainee|provider|training id} and {@code certificate|trainee|number}. It holds
 * identity numbers whole; {@link #toString()} masks them.
 */
public final class ExclusiveKey extends SerializedByProxy {

  @Serial private static final long serialVersionUID = 1L;

  private static final String FACT = "exclusive key";
  private static final String LIFETIME = "lifetime";
  private static final String NO_LEVEL = "none";
  private static final String ANY_LEVEL = "any";

  /** What a key protects. */
  public enum Kind {
    /** A place among the trainings of a year or a lifetime. */
    SLOT("slot"),
    /** An occupation, at a level as reading R2 has it. */
    OCCUPATION("occupation"),
    /** A training. */
    TRAINING("training"),
    /** A certificate. */
    CERTIFICATE("certificate");

    private final String text;

    Kind(String text) {
      this.text = text;
    }
  }

  private final Kind kind;
  private final TraineeId trainee;
  private final String detail;

  private ExclusiveKey(Kind kind, TraineeId trainee, String detail) {
    this.kind = kind;
    this.trainee = trainee;
    this.detail = detail;
  }

  /**
   * Makes the key of a place among the trainings of a year.
   *
   * @param trainee the trainee
   * @param year the year
   * @param slot the place, 1 or more
   * @return the key
   * @throws InvalidFactException if the place is less than 1
   */
  public static ExclusiveKey slotOfYear(TraineeId trainee, int year, int slot) {
    requireSlot(slot);
    return new ExclusiveKey(Kind.SLOT, trainee, year + "|" + slot);
  }

  /**
   * Makes the key of a place among the trainings of a lifetime.
   *
   * @param trainee the trainee
   * @param slot the place, 1 or more
   * @return the key
   * @throws InvalidFactException if the place is less than 1
   */
  public static ExclusiveKey slotOfLifetime(TraineeId trainee, int slot) {
    requireSlot(slot);
    return new ExclusiveKey(Kind.SLOT, trainee, LIFETIME + "|" + slot);
  }

  private static void requireSlot(int slot) {
    InvalidFactException.require(slot >= 1, "slot", slot, "must be 1 or more");
  }

  /**
   * Makes the key of an occupation at a level, or without one.
   *
   * @param trainee the trainee
   * @param occupation the occupation
   * @param level the level, empty for no level
   * @return the key
   */
  public static ExclusiveKey occupationAt(
      TraineeId trainee, Occupation occupation, Optional<CertificateLevel> level) {
    return new ExclusiveKey(
        Kind.OCCUPATION,
        trainee,
        occupation + "|" + level.map(CertificateLevel::name).orElse(NO_LEVEL));
  }

  /**
   * Makes the key of an occupation at any level.
   *
   * @param trainee the trainee
   * @param occupation the occupation
   * @return the key
   */
  public static ExclusiveKey occupation(TraineeId trainee, Occupation occupation) {
    return new ExclusiveKey(Kind.OCCUPATION, trainee, occupation + "|" + ANY_LEVEL);
  }

  /**
   * Makes the key of a training.
   *
   * @param trainee the trainee
   * @param provider the provider
   * @param training the training's id
   * @return the key
   */
  public static ExclusiveKey training(
      TraineeId trainee, OrganisationCode provider, TrainingId training) {
    return new ExclusiveKey(Kind.TRAINING, trainee, provider + "|" + training);
  }

  /**
   * Makes the key of a certificate.
   *
   * @param trainee the trainee
   * @param number the certificate's number
   * @return the key
   */
  public static ExclusiveKey certificate(TraineeId trainee, CertificateNumber number) {
    return new ExclusiveKey(Kind.CERTIFICATE, trainee, number.storageForm());
  }

  /**
   * Reads the storage form.
   *
   * @param text as {@link #storageForm()} gives it
   * @return the key
   * @throws InvalidFactException if the text is no key
   */
  public static ExclusiveKey parse(String text) {
    // A certificate's number may hold a bar itself, so only the first two bars are sure to
    // separate.
    String[] parts = text.split("\\|", 3);
    if (parts.length == 3) {
      TraineeId trainee = TraineeId.parse(parts[1]);
      for (Kind kind : Kind.values()) {
        if (kind.text.equals(parts[0])) {
          return parse(kind, trainee, parts[2], text);
        }
      }
    }
    throw invalid(text);
  }

  private static ExclusiveKey parse(Kind kind, TraineeId trainee, String detail, String text) {
    return switch (kind) {
      case SLOT -> {
        String[] parts = two(detail, text);
        int slot = number(parts[1], text);
        yield parts[0].equals(LIFETIME)
            ? slotOfLifetime(trainee, slot)
            : slotOfYear(trainee, number(parts[0], text), slot);
      }
      case OCCUPATION -> {
        String[] parts = two(detail, text);
        Occupation occupation = Occupation.parse(parts[0]);
        yield parts[1].equals(ANY_LEVEL)
            ? occupation(trainee, occupation)
            : occupationAt(trainee, occupation, level(parts[1], text));
      }
      case TRAINING -> {
        String[] parts = two(detail, text);
        yield training(trainee, OrganisationCode.parse(parts[0]), TrainingId.parse(parts[1]));
      }
      case CERTIFICATE -> certificate(trainee, CertificateNumber.parse(detail));
    };
  }

  private static String[] two(String detail, String text) {
    String[] parts = detail.split("\\|", -1);
    if (parts.length != 2) {
      throw invalid(text);
    }
    return parts;
  }

  /** Only the form that was written is read back, so that no key has two. */
  private static int number(String digits, String text) {
    if (digits.matches("0|-?[1-9][0-9]{0,9}")) {
      long number = Long.parseLong(digits);
      if (number == (int) number) {
        return (int) number;
      }
    }
    throw invalid(text);
  }

  private static Optional<CertificateLevel> level(String name, String text) {
    if (name.equals(NO_LEVEL)) {
      return Optional.empty();
    }
    for (CertificateLevel level : CertificateLevel.values()) {
      if (level.name().equals(name)) {
        return Optional.of(level);
      }
    }
    throw invalid(text);
  }

  private static InvalidFactException invalid(String text) {
    return new InvalidFactException(
        FACT, text, "must be such as slot|p:4711|2020|1 or training|p:4711|provider|training id");
  }

  /**
   * Returns what the key protects.
   *
   * @return the kind
   */
  public Kind kind() {
    return kind;
  }

  /**
   * Returns whose key it is.
   *
   * @return the trainee
   */
  public TraineeId trainee() {
    return trainee;
  }

  /**
   * Returns the stable form for a UNIQUE constraint. Personal data.
   *
   * @return at most 200 characters, counted as databases do: as Unicode code points
   */
  public String storageForm() {
    return kind.text + "|" + trainee.storageForm() + "|" + detail;
  }

  /** Returns the key for people, with identity numbers masked. */
  @Override
  public String toString() {
    return kind.text + "|" + trainee + "|" + Masking.mask(detail);
  }

  @Override
  @Serial
  protected Object writeReplace() {
    return new Serialized(storageForm());
  }

  @Override
  public boolean equals(@Nullable Object o) {
    return this == o
        || (o instanceof ExclusiveKey other
            && kind == other.kind
            && trainee.equals(other.trainee)
            && detail.equals(other.detail));
  }

  @Override
  public int hashCode() {
    return (kind.ordinal() * 31 + trainee.hashCode()) * 31 + detail.hashCode();
  }

  private record Serialized(String text) implements Serializable {
    @Serial
    private Object readResolve() {
      return parse(text);
    }
  }
}
