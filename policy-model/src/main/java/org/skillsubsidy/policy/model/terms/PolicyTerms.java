package org.skillsubsidy.policy.model.terms;

import static org.skillsubsidy.policy.model.value.InvalidFactException.require;

import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.money.MonetaryAmount;
import org.immutables.value.Value;
import org.skillsubsidy.policy.model.plan.Admission;
import org.skillsubsidy.policy.model.plan.CertificateLevel;
import org.skillsubsidy.policy.model.plan.FundSource;
import org.skillsubsidy.policy.model.plan.ProviderKind;
import org.skillsubsidy.policy.model.plan.TraineeGroup;
import org.skillsubsidy.policy.model.plan.TrainingType;
import org.skillsubsidy.policy.model.value.InvalidFactException;
import org.skillsubsidy.policy.model.value.SerializedByProxy;
import org.skillsubsidy.policy.model.value.SmallEnumSet;
import org.skillsubsidy.policy.model.value.Yuan;

/**
 * Everything that a government may adjust (3.8): numbers, dates, lists, payees, funds and readings,
 * with the time for which they hold. {@link #PLAN} is the plan's own; {@link #toBuilder()} changes
 * terms one by one.
 *
 * <p>Money is given in fen; the builder takes {@link MonetaryAmount}s too.
 */
@Value.Immutable
public abstract class PolicyTerms extends SerializedByProxy {

  @Serial private static final long serialVersionUID = 1L;

  /** The largest rate for one training, one day or one certificate, in fen: a million yuan. */
  public static final long MAX_RATE_FEN = 100_000_000L;

  private static final Admission[] ADMISSIONS = Admission.values();

  /** The plan's own terms, in force from 2019-01-01 to 2021-12-31, with the default readings. */
  public static final PolicyTerms PLAN = new Builder().build();

  /** Restricts subclassing to the generated value. */
  PolicyTerms() {}

  /**
   * Starts terms that are the plan's wherever nothing else is set. What is added or put goes into
   * the plan's lists; setting a list replaces it.
   *
   * @return a builder
   */
  public static Builder builder() {
    return PLAN.toBuilder();
  }

  /**
   * Starts terms that are these wherever nothing else is set.
   *
   * @return a builder
   */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /**
   * Returns the first day on which the terms are in force.
   *
   * @return in the plan 2019-01-01 (1)
   */
  @Value.Default
  public LocalDate validFrom() {
    return LocalDate.of(2019, 1, 1);
  }

  /**
   * Returns the last day on which the terms are in force.
   *
   * @return in the plan 2021-12-31 (1)
   */
  @Value.Default
  public LocalDate validTo() {
    return LocalDate.of(2021, 12, 31);
  }

  /**
   * Returns how the plan is read where it can be read in more than one way.
   *
   * @return the thirteen choices
   */
  @Value.Default
  public Readings readings() {
    return Readings.DEFAULT;
  }

  /**
   * Returns how many trainings of one person may be subsidised in the window.
   *
   * @return 0 or more; in the plan 3 (2.6)
   */
  @Value.Default
  public int trainingCap() {
    return 3;
  }

  /**
   * Returns the time in which the trainings of one person are counted.
   *
   * @return in the plan a calendar year (2.6)
   */
  @Value.Default
  public CapWindow capWindow() {
    return CapWindow.CALENDAR_YEAR;
  }

  /**
   * Returns the flat rate for the training of an employee.
   *
   * @return the rate in fen; in the plan 300 yuan (2.3)
   */
  @Value.Default
  public long flatRateFen() {
    return 300_00;
  }

  /**
   * Returns the trainings of employees that the flat rate is named for.
   *
   * @return in the plan pre-job, safety and transfer training (2.3)
   */
  @Value.Default
  public Set<TrainingType> flatRateTypes() {
    return EnumSet.of(TrainingType.PRE_JOB, TrainingType.SAFETY_SKILL, TrainingType.JOB_TRANSFER);
  }

  /**
   * Returns the trainings that the plan names without an amount.
   *
   * @return in the plan new-type apprenticeship (2.1)
   */
  @Value.Default
  public Set<TrainingType> typesWithoutRate() {
    return EnumSet.of(TrainingType.NEW_APPRENTICESHIP);
  }

  /**
   * Returns the most that is paid for the tuition of a worker.
   *
   * @return the cap in fen; in the plan 1,000 yuan (2.4)
   */
  @Value.Default
  public long workerCapFen() {
    return 1_000_00;
  }

  /**
   * Returns the groups that training for workers is named for.
   *
   * @return in the plan six groups (2.4)
   */
  @Value.Default
  public Set<TraineeGroup> workerGroups() {
    return EnumSet.range(TraineeGroup.RURAL_MIGRANT_WORKER, TraineeGroup.DISABLED);
  }

  /**
   * Returns the groups whose training is free.
   *
   * @return in the plan poor labourers and children of poor households (2.5)
   */
  @Value.Default
  public Set<TraineeGroup> poorGroups() {
    return EnumSet.of(TraineeGroup.POOR_LABOURER, TraineeGroup.POOR_HOUSEHOLD_CHILD);
  }

  /**
   * Returns the living allowance of one day.
   *
   * @return the rate in fen; in the plan 15 yuan (2.5)
   */
  @Value.Default
  public long dailyAllowanceFen() {
    return 15_00;
  }

  /**
   * Returns the rates for certificates. A level that is missing has no rate: that is a gap, not
   * zero.
   *
   * @return the rates in fen; in the plan 150, 300 and 600 yuan for special ability, junior and
   *     senior (2.6)
   */
  @Value.Default
  public Map<CertificateLevel, Long> certificateRatesFen() {
    return Map.of(
        CertificateLevel.SPECIAL_ABILITY, 150_00L,
        CertificateLevel.JUNIOR, 300_00L,
        CertificateLevel.SENIOR, 600_00L);
  }

  /**
   * Returns the first day on which a certificate for which there is a subsidy can be issued.
   *
   * @return in the plan 2019-07-01 (2.6)
   */
  @Value.Default
  public LocalDate certificatesFrom() {
    return LocalDate.of(2019, 7, 1);
  }

  /**
   * Returns the first day on which a training must be in the real-name system when it ends.
   *
   * @return in the plan 2020-01-01 (3.4)
   */
  @Value.Default
  public LocalDate realNameFrom() {
    return LocalDate.of(2020, 1, 1);
  }

  /**
   * Returns the ways in which each kind of provider can be admitted.
   *
   * @return in the plan filing for enterprises, schools and public centres, and a competitive way
   *     for the others (3.7)
   */
  @Value.Default
  public Map<ProviderKind, Set<Admission>> admissions() {
    Set<Admission> filed = fixed(EnumSet.of(Admission.FILED));
    return Map.of(
        ProviderKind.ENTERPRISE, filed,
        ProviderKind.VOCATIONAL_SCHOOL, filed,
        ProviderKind.PUBLIC_CENTRE, filed,
        ProviderKind.TRAINING_INSTITUTION,
            fixed(
                EnumSet.of(
                    Admission.TENDER,
                    Admission.NEGOTIATION,
                    Admission.CONSULTATION,
                    Admission.OTHER_COMPETITIVE)));
  }

  /**
   * Returns who gets the flat rate.
   *
   * @return trainee, employer or provider; by default the employer (2.3)
   */
  @Value.Default
  public PayeeRule flatRatePayee() {
    return PayeeRule.EMPLOYER;
  }

  /**
   * Returns who gets the subsidy for worker training.
   *
   * @return trainee, provider or tuition bearer; by default the tuition bearer (2.4)
   */
  @Value.Default
  public PayeeRule workerPayee() {
    return PayeeRule.TUITION_BEARER;
  }

  /**
   * Returns who gets the living allowance.
   *
   * @return trainee or provider; by default the trainee (2.5)
   */
  @Value.Default
  public PayeeRule allowancePayee() {
    return PayeeRule.TRAINEE;
  }

  /**
   * Returns who gets the subsidy for a certificate.
   *
   * @return trainee, provider or exam organiser; by default the exam organiser (2.6)
   */
  @Value.Default
  public PayeeRule certificatePayee() {
    return PayeeRule.EXAM_ORGANISER;
  }

  /**
   * Returns the fund of the flat rate.
   *
   * @return by default the special account (3.8)
   */
  @Value.Default
  public FundSource flatRateFund() {
    return FundSource.SKILLS_SPECIAL_ACCOUNT;
  }

  /**
   * Returns the fund of worker training.
   *
   * @return by default the employment subsidy fund (3.8)
   */
  @Value.Default
  public FundSource workerFund() {
    return FundSource.EMPLOYMENT_SUBSIDY_FUND;
  }

  /**
   * Returns the fund of the living allowance.
   *
   * @return in the plan the employment subsidy fund (2.5)
   */
  @Value.Default
  public FundSource allowanceFund() {
    return FundSource.EMPLOYMENT_SUBSIDY_FUND;
  }

  /**
   * Returns the fund of certificates of enterprise employees.
   *
   * @return by default the special account (3.8)
   */
  @Value.Default
  public FundSource employeeCertificateFund() {
    return FundSource.SKILLS_SPECIAL_ACCOUNT;
  }

  /**
   * Returns the fund of certificates of everybody else.
   *
   * @return by default the employment subsidy fund (3.8)
   */
  @Value.Default
  public FundSource certificateFund() {
    return FundSource.EMPLOYMENT_SUBSIDY_FUND;
  }

  /**
   * Returns the flat rate for the training of an employee.
   *
   * @return the rate in CNY
   */
  public MonetaryAmount flatRate() {
    return Yuan.ofFen(flatRateFen());
  }

  /**
   * Returns the most that is paid for the tuition of a worker.
   *
   * @return the cap in CNY
   */
  public MonetaryAmount workerCap() {
    return Yuan.ofFen(workerCapFen());
  }

  /**
   * Returns the living allowance of one day.
   *
   * @return the rate in CNY
   */
  public MonetaryAmount dailyAllowance() {
    return Yuan.ofFen(dailyAllowanceFen());
  }

  /**
   * Returns the rate for a certificate.
   *
   * @param level the certificate's level
   * @return the rate in CNY, empty where the terms state none
   */
  public Optional<MonetaryAmount> certificateRate(CertificateLevel level) {
    return Optional.ofNullable(certificateRatesFen().get(level)).map(Yuan::ofFen);
  }

  /**
   * Tells whether the terms are in force on a day.
   *
   * @param day the day
   * @return true from {@link #validFrom()} to {@link #validTo()}, both included
   */
  public boolean inForceOn(LocalDate day) {
    return !day.isBefore(validFrom()) && !day.isAfter(validTo());
  }

  /**
   * Checks that the terms can be applied to every claim.
   *
   * @return these terms, with sets that nobody else can change
   */
  @Value.Check
  protected PolicyTerms check() {
    if (validTo().isBefore(validFrom())) {
      throw new InvalidFactException(
          "terms.validTo", validTo(), "is before the first day, " + validFrom());
    }
    require(trainingCap() >= 0, "terms.trainingCap", trainingCap(), "must not be negative");
    requireRate(flatRateFen(), "terms.flatRate");
    requireRate(workerCapFen(), "terms.workerCap");
    requireRate(dailyAllowanceFen(), "terms.dailyAllowance");
    certificateRatesFen()
        .forEach((level, fen) -> requireRate(fen, "terms.certificateRates." + level));
    requirePayee(
        flatRatePayee(),
        "terms.flatRatePayee",
        EnumSet.of(PayeeRule.TRAINEE, PayeeRule.EMPLOYER, PayeeRule.PROVIDER));
    requirePayee(
        workerPayee(),
        "terms.workerPayee",
        EnumSet.of(PayeeRule.TRAINEE, PayeeRule.PROVIDER, PayeeRule.TUITION_BEARER));
    requirePayee(
        allowancePayee(),
        "terms.allowancePayee",
        EnumSet.of(PayeeRule.TRAINEE, PayeeRule.PROVIDER));
    requirePayee(
        certificatePayee(),
        "terms.certificatePayee",
        EnumSet.of(PayeeRule.TRAINEE, PayeeRule.PROVIDER, PayeeRule.EXAM_ORGANISER));
    if (admissions().values().stream().allMatch(SmallEnumSet.class::isInstance)) {
      return this;
    }
    Map<ProviderKind, Set<Admission>> fixed = new EnumMap<>(ProviderKind.class);
    admissions().forEach((kind, ways) -> fixed.put(kind, fixed(ways)));
    return toBuilder().admissions(fixed).build();
  }

  private static Set<Admission> fixed(Set<Admission> ways) {
    return SmallEnumSet.copyOf(ADMISSIONS, ways);
  }

  private static void requireRate(long fen, String fact) {
    require(
        fen > 0 && fen <= MAX_RATE_FEN,
        fact,
        Yuan.text(fen),
        "must be more than 0 and at most 1000000.00 yuan");
  }

  private static void requirePayee(PayeeRule payee, String fact, Set<PayeeRule> possible) {
    if (!possible.contains(payee)) {
      throw new InvalidFactException(fact, payee, "must be one of " + possible);
    }
  }

  @Override
  @Serial
  protected Object writeReplace() {
    return new Serialized(
        validFrom(),
        validTo(),
        readings(),
        trainingCap(),
        capWindow(),
        flatRateFen(),
        List.copyOf(flatRateTypes()),
        List.copyOf(typesWithoutRate()),
        workerCapFen(),
        List.copyOf(workerGroups()),
        List.copyOf(poorGroups()),
        dailyAllowanceFen(),
        certificateRatesFen().entrySet().stream()
            .map(each -> new Rate(each.getKey(), each.getValue()))
            .toList(),
        certificatesFrom(),
        realNameFrom(),
        admissions().entrySet().stream()
            .map(each -> new Ways(each.getKey(), List.copyOf(each.getValue())))
            .toList(),
        flatRatePayee(),
        workerPayee(),
        allowancePayee(),
        certificatePayee(),
        flatRateFund(),
        workerFund(),
        allowanceFund(),
        employeeCertificateFund(),
        certificateFund());
  }

  private record Rate(CertificateLevel level, long fen) implements Serializable {}

  private record Ways(ProviderKind kind, List<Admission> ways) implements Serializable {}

  private record Serialized(
      LocalDate validFrom,
      LocalDate validTo,
      Readings readings,
      int trainingCap,
      CapWindow capWindow,
      long flatRateFen,
      List<TrainingType> flatRateTypes,
      List<TrainingType> typesWithoutRate,
      long workerCapFen,
      List<TraineeGroup> workerGroups,
      List<TraineeGroup> poorGroups,
      long dailyAllowanceFen,
      List<Rate> certificateRates,
      LocalDate certificatesFrom,
      LocalDate realNameFrom,
      List<Ways> admissions,
      PayeeRule flatRatePayee,
      PayeeRule workerPayee,
      PayeeRule allowancePayee,
      PayeeRule certificatePayee,
      FundSource flatRateFund,
      FundSource workerFund,
      FundSource allowanceFund,
      FundSource employeeCertificateFund,
      FundSource certificateFund)
      implements Serializable {
    @Serial
    private Object readResolve() {
      Map<CertificateLevel, Long> rates = new EnumMap<>(CertificateLevel.class);
      for (Rate each : certificateRates) {
        rates.put(each.level, each.fen);
      }
      Map<ProviderKind, Set<Admission>> ways = new EnumMap<>(ProviderKind.class);
      for (Ways each : admissions) {
        EnumSet<Admission> checked = EnumSet.noneOf(Admission.class);
        checked.addAll(each.ways);
        ways.put(each.kind, checked);
      }
      return new Builder()
          .validFrom(validFrom)
          .validTo(validTo)
          .readings(readings)
          .trainingCap(trainingCap)
          .capWindow(capWindow)
          .flatRateFen(flatRateFen)
          .flatRateTypes(flatRateTypes)
          .typesWithoutRate(typesWithoutRate)
          .workerCapFen(workerCapFen)
          .workerGroups(workerGroups)
          .poorGroups(poorGroups)
          .dailyAllowanceFen(dailyAllowanceFen)
          .certificateRatesFen(rates)
          .certificatesFrom(certificatesFrom)
          .realNameFrom(realNameFrom)
          .admissions(ways)
          .flatRatePayee(flatRatePayee)
          .workerPayee(workerPayee)
          .allowancePayee(allowancePayee)
          .certificatePayee(certificatePayee)
          .flatRateFund(flatRateFund)
          .workerFund(workerFund)
          .allowanceFund(allowanceFund)
          .employeeCertificateFund(employeeCertificateFund)
          .certificateFund(certificateFund)
          .build();
    }
  }

  /** Builds {@link PolicyTerms}. */
  public static final class Builder extends ImmutablePolicyTerms.Builder {

    Builder() {}

    /**
     * Sets the flat rate for the training of an employee.
     *
     * @param rate CNY, positive, at most two decimals
     * @return this builder
     */
    public Builder flatRate(MonetaryAmount rate) {
      return flatRateFen(Yuan.fen(rate, "terms.flatRate"));
    }

    /**
     * Sets the most that is paid for the tuition of a worker.
     *
     * @param cap CNY, positive, at most two decimals
     * @return this builder
     */
    public Builder workerCap(MonetaryAmount cap) {
      return workerCapFen(Yuan.fen(cap, "terms.workerCap"));
    }

    /**
     * Sets the living allowance of one day.
     *
     * @param rate CNY, positive, at most two decimals
     * @return this builder
     */
    public Builder dailyAllowance(MonetaryAmount rate) {
      return dailyAllowanceFen(Yuan.fen(rate, "terms.dailyAllowance"));
    }
  }
}
