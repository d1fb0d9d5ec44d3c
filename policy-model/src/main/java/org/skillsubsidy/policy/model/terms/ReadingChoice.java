package org.skillsubsidy.policy.model.terms;

/** One answer to a {@link Reading}. The enums beside this type are its only implementations. */
public sealed interface ReadingChoice
    permits AllowanceDaysReading,
        AllowanceReading,
        CertificateBasisReading,
        DownwardReading,
        EmployeeReading,
        FlatRatePeriodReading,
        FlatRateReading,
        GroupsReading,
        PoorTuitionReading,
        QuotaReading,
        RepeatReading,
        WorkerCapReading,
        YearReading {

  /**
   * Returns the question that this answers.
   *
   * @return the reading
   */
  Reading reading();

  /**
   * Returns the answer's name.
   *
   * @return such as {@code PER_YEAR}
   */
  String name();

  /**
   * Returns the place among the reading's choices.
   *
   * @return 0 for the default
   */
  int ordinal();
}
