package org.skillsubsidy.policy.rules.examination;

import java.util.Map;
import java.util.Set;
import org.skillsubsidy.policy.model.plan.Admission;
import org.skillsubsidy.policy.model.plan.CertificateLevel;
import org.skillsubsidy.policy.model.plan.ProviderKind;
import org.skillsubsidy.policy.model.plan.TrainingType;
import org.skillsubsidy.policy.model.terms.CapWindow;
import org.skillsubsidy.policy.model.terms.PolicyTerms;
import org.skillsubsidy.policy.model.terms.Readings;
import org.skillsubsidy.policy.model.value.DayNumber;
import org.skillsubsidy.policy.model.value.SmallEnumSet;

/** Terms laid out for looking up: sets as bits, rates by level. Immutable. */
public final class TermsTable {

  private final PolicyTerms terms;
  private final Readings readings;
  private final long validFrom;
  private final long validTo;
  private final long certificatesFrom;
  private final long realNameFrom;
  private final boolean lifetime;
  private final int trainingCap;
  private final long flatRateFen;
  private final long workerCapFen;
  private final long dailyAllowanceFen;
  private final long flatRateTypes;
  private final long typesWithoutRate;
  private final long poorGroups;
  private final long namedGroups;
  private final long[] certificateRatesFen = new long[CertificateLevel.values().length];
  private final long[] admissions = new long[ProviderKind.values().length];

  /**
   * Lays out terms.
   *
   * @param terms the terms
   */
  public TermsTable(PolicyTerms terms) {
    this.terms = terms;
    readings = terms.readings();
    validFrom = DayNumber.of(terms.validFrom());
    validTo = DayNumber.of(terms.validTo());
    realNameFrom = DayNumber.of(terms.realNameFrom());
    certificatesFrom = DayNumber.of(terms.certificatesFrom());
    lifetime = terms.capWindow() == CapWindow.LIFETIME;
    trainingCap = terms.trainingCap();
    flatRateFen = terms.flatRateFen();
    workerCapFen = terms.workerCapFen();
    dailyAllowanceFen = terms.dailyAllowanceFen();
    flatRateTypes = SmallEnumSet.bitsOf(terms.flatRateTypes());
    typesWithoutRate = SmallEnumSet.bitsOf(terms.typesWithoutRate());
    poorGroups = SmallEnumSet.bitsOf(terms.poorGroups());
    namedGroups = poorGroups | SmallEnumSet.bitsOf(terms.workerGroups());
    for (Map.Entry<CertificateLevel, Long> rate : terms.certificateRatesFen().entrySet()) {
      certificateRatesFen[rate.getKey().ordinal()] = rate.getValue();
    }
    for (Map.Entry<ProviderKind, Set<Admission>> ways : terms.admissions().entrySet()) {
      admissions[ways.getKey().ordinal()] = SmallEnumSet.bitsOf(ways.getValue());
    }
  }

  /**
   * Returns what is laid out here.
   *
   * @return the terms
   */
  public PolicyTerms terms() {
    return terms;
  }

  /**
   * Returns how the plan is read.
   *
   * @return the thirteen choices
   */
  public Readings readings() {
    return readings;
  }

  /**
   * Tells whether the terms are in force on a day.
   *
   * @param day its {@link DayNumber number}
   * @return true from the first to the last day of the terms
   */
  public boolean inForceOn(long day) {
    return validFrom <= day && day <= validTo;
  }

  /**
   * Tells from when on certificates are paid for.
   *
   * @return the {@link DayNumber number} of the first day
   */
  public long certificatesFrom() {
    return certificatesFrom;
  }

  /**
   * Tells from when on trainings are in the real-name system.
   *
   * @return the {@link DayNumber number} of the first day
   */
  public long realNameFrom() {
    return realNameFrom;
  }

  /**
   * Tells whether trainings are counted over a lifetime.
   *
   * @return false where they are counted by year
   */
  public boolean isLifetime() {
    return lifetime;
  }

  /**
   * Returns how many trainings the window has room for.
   *
   * @return the cap
   */
  public int trainingCap() {
    return trainingCap;
  }

  /**
   * Returns the flat rate for employees.
   *
   * @return fen
   */
  public long flatRateFen() {
    return flatRateFen;
  }

  /**
   * Returns the most that is paid for a worker's tuition.
   *
   * @return fen
   */
  public long workerCapFen() {
    return workerCapFen;
  }

  /**
   * Returns the allowance of a day.
   *
   * @return fen
   */
  public long dailyAllowanceFen() {
    return dailyAllowanceFen;
  }

  /**
   * Tells whether the flat rate is named for a training.
   *
   * @param type the training's type
   * @return true if it is in the list of 2.3
   */
  public boolean namesFlatRateFor(TrainingType type) {
    return has(flatRateTypes, type);
  }

  /**
   * Tells whether the plan names a training without an amount.
   *
   * @param type the training's type
   * @return true for apprenticeship
   */
  public boolean statesNoRateFor(TrainingType type) {
    return has(typesWithoutRate, type);
  }

  /**
   * Tells whether a group is one of 2.5's.
   *
   * @param groups a bit for each of the trainee's groups, by its ordinal
   * @return true if training is free for one of them
   */
  public boolean isPoor(long groups) {
    return (groups & poorGroups) != 0;
  }

  /**
   * Tells whether a group is one of 2.4's or 2.5's.
   *
   * @param groups a bit for each of the trainee's groups, by its ordinal
   * @return true if one of them is named
   */
  public boolean isNamed(long groups) {
    return (groups & namedGroups) != 0;
  }

  /**
   * Returns the rate for a certificate.
   *
   * @param level the certificate's level
   * @return fen, 0 where no rate is stated
   */
  public long certificateRateFen(CertificateLevel level) {
    return certificateRatesFen[level.ordinal()];
  }

  /**
   * Tells whether a kind of provider can be admitted in a way.
   *
   * @param kind the kind of provider
   * @param admission how it was admitted
   * @return true if the terms allow it
   */
  public boolean admits(ProviderKind kind, Admission admission) {
    return has(admissions[kind.ordinal()], admission);
  }

  private static boolean has(long bits, Enum<?> constant) {
    return ((bits >>> constant.ordinal()) & 1) != 0;
  }
}
