package org.skillsubsidy.policy.model.terms;

import java.io.Serial;
import java.io.Serializable;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.skillsubsidy.policy.model.value.InvalidFactException;
import org.skillsubsidy.policy.model.value.SerializedByProxy;

/** One choice for each of the thirteen readings. Immutable. */
public final class Readings extends SerializedByProxy {

  @Serial private static final long serialVersionUID = 1L;

  /** The choices that hold where nothing else is said. */
  public static final Readings DEFAULT =
      new Readings(
          Arrays.stream(Reading.values())
              .map(Reading::defaultChoice)
              .toArray(ReadingChoice[]::new));

  private static final String SEPARATOR = ";";

  private final ReadingChoice[] choices;

  private Readings(ReadingChoice[] choices) {
    this.choices = choices;
  }

  /**
   * Returns these readings with one choice changed.
   *
   * @param choice the new choice
   * @return readings that differ in that one question at most
   */
  public Readings with(ReadingChoice choice) {
    ReadingChoice[] changed = choices.clone();
    changed[choice.reading().ordinal()] = choice;
    return new Readings(changed);
  }

  /**
   * Returns these readings with one choice changed.
   *
   * @param assignment such as {@code R2=OCCUPATION}
   * @return readings that differ in that one question at most
   * @throws InvalidFactException if question or choice do not exist
   */
  public Readings with(String assignment) {
    int equals = assignment.indexOf('=');
    if (equals < 0) {
      throw new InvalidFactException("reading", assignment, "must be such as R2=OCCUPATION");
    }
    return with(
        Reading.parse(assignment.substring(0, equals)).choice(assignment.substring(equals + 1)));
  }

  /**
   * Reads the storage form; a reading that is not in it has its default.
   *
   * @param text assignments such as {@code R2=OCCUPATION}, separated by {@code ;}
   * @return the readings
   * @throws InvalidFactException if a question or a choice does not exist
   */
  public static Readings parse(String text) {
    Readings readings = DEFAULT;
    for (String assignment : text.split(SEPARATOR, -1)) {
      if (!text.isEmpty()) {
        readings = readings.with(assignment);
      }
    }
    return readings;
  }

  /**
   * Returns the choice for a reading.
   *
   * @param reading the question
   * @return the answer
   */
  public ReadingChoice choice(Reading reading) {
    return choices[reading.ordinal()];
  }

  /**
   * Returns the choice for {@link Reading#R1}.
   *
   * @return the choice
   */
  public YearReading year() {
    return (YearReading) choices[Reading.R1.ordinal()];
  }

  /**
   * Returns the choice for {@link Reading#R2}.
   *
   * @return the choice
   */
  public RepeatReading repeat() {
    return (RepeatReading) choices[Reading.R2.ordinal()];
  }

  /**
   * Returns the choice for {@link Reading#R3}.
   *
   * @return the choice
   */
  public QuotaReading quota() {
    return (QuotaReading) choices[Reading.R3.ordinal()];
  }

  /**
   * Returns the choice for {@link Reading#R4}.
   *
   * @return the choice
   */
  public FlatRateReading flatRate() {
    return (FlatRateReading) choices[Reading.R4.ordinal()];
  }

  /**
   * Returns the choice for {@link Reading#R5}.
   *
   * @return the choice
   */
  public AllowanceReading allowance() {
    return (AllowanceReading) choices[Reading.R5.ordinal()];
  }

  /**
   * Returns the choice for {@link Reading#R6}.
   *
   * @return the choice
   */
  public DownwardReading downward() {
    return (DownwardReading) choices[Reading.R6.ordinal()];
  }

  /**
   * Returns the choice for {@link Reading#R7}.
   *
   * @return the choice
   */
  public WorkerCapReading workerCap() {
    return (WorkerCapReading) choices[Reading.R7.ordinal()];
  }

  /**
   * Returns the choice for {@link Reading#R8}.
   *
   * @return the choice
   */
  public FlatRatePeriodReading flatRatePeriod() {
    return (FlatRatePeriodReading) choices[Reading.R8.ordinal()];
  }

  /**
   * Returns the choice for {@link Reading#R9}.
   *
   * @return the choice
   */
  public CertificateBasisReading certificateBasis() {
    return (CertificateBasisReading) choices[Reading.R9.ordinal()];
  }

  /**
   * Returns the choice for {@link Reading#R10}.
   *
   * @return the choice
   */
  public AllowanceDaysReading allowanceDays() {
    return (AllowanceDaysReading) choices[Reading.R10.ordinal()];
  }

  /**
   * Returns the choice for {@link Reading#R11}.
   *
   * @return the choice
   */
  public PoorTuitionReading poorTuition() {
    return (PoorTuitionReading) choices[Reading.R11.ordinal()];
  }

  /**
   * Returns the choice for {@link Reading#R12}.
   *
   * @return the choice
   */
  public EmployeeReading employee() {
    return (EmployeeReading) choices[Reading.R12.ordinal()];
  }

  /**
   * Returns the choice for {@link Reading#R13}.
   *
   * @return the choice
   */
  public GroupsReading groups() {
    return (GroupsReading) choices[Reading.R13.ordinal()];
  }

  /** Returns the storage form: all thirteen, such as {@code R1=TRAINING_END;R2=OCCUPATION}. */
  @Override
  public String toString() {
    return Arrays.stream(choices)
        .map(choice -> choice.reading() + "=" + choice.name())
        .collect(Collectors.joining(SEPARATOR));
  }

  @Override
  @Serial
  protected Object writeReplace() {
    return new Serialized(toString());
  }

  @Override
  public boolean equals(@Nullable Object o) {
    return this == o || (o instanceof Readings other && Arrays.equals(choices, other.choices));
  }

  /** The same in every run, unlike the hash codes of the constants themselves. */
  @Override
  public int hashCode() {
    int hash = 1;
    for (ReadingChoice choice : choices) {
      hash = 31 * hash + choice.ordinal();
    }
    return hash;
  }

  private record Serialized(String text) implements Serializable {
    @Serial
    private Object readResolve() {
      return parse(text);
    }
  }
}
