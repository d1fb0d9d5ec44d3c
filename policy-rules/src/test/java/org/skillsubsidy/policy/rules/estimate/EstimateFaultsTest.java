package org.skillsubsidy.policy.rules.estimate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.skillsubsidy.policy.model.claim.Listing;
import org.skillsubsidy.policy.model.claim.TuitionBearer;
import org.skillsubsidy.policy.model.estimate.EnrolmentFact;
import org.skillsubsidy.policy.model.estimate.Estimate;
import org.skillsubsidy.policy.model.estimate.PartialClaim;
import org.skillsubsidy.policy.model.plan.CertificateLevel;
import org.skillsubsidy.policy.model.plan.TraineeGroup;
import org.skillsubsidy.policy.model.plan.TrainingType;
import org.skillsubsidy.policy.model.value.Yuan;
import org.skillsubsidy.policy.rules.Decided;

/** Law 16 bites: whoever takes what is missing for zero or for harmless breaks it. */
class EstimateFaultsTest {

  private static final int WORLDS = 150;

  /** What a missing fact is taken for. */
  @SuppressWarnings("ImmutableEnumChecker")
  enum Fault {
    NO_TUITION(EnrolmentFact.TUITION, claim -> claim.tuition(Yuan.of("0"))),
    TUITION_BORNE_BY_THE_PROVIDER(
        EnrolmentFact.TUITION_BORNE_BY, claim -> claim.tuitionBorneBy(TuitionBearer.PROVIDER)),
    NO_CERTIFICATE(EnrolmentFact.CERTIFICATE, PartialClaim.Builder::withoutCertificate),
    A_CERTIFICATE_FOR_SURE(EnrolmentFact.CERTIFICATE, PartialClaim.Builder::withCertificate),
    A_FREE_EXAM(EnrolmentFact.EXAM_FEE, claim -> claim.examFee(Yuan.of("0"))),
    NO_TARGET_LEVEL(EnrolmentFact.TARGET_LEVEL, PartialClaim.Builder::withoutTargetLevel),
    A_LOW_CERTIFICATE(
        EnrolmentFact.CERTIFICATE_LEVEL, claim -> claim.certificateLevel(CertificateLevel.JUNIOR)),
    NOT_BANNED(EnrolmentFact.PROVIDER_BANNED_FROM, PartialClaim.Builder::notBanned),
    ANY_LICENCE(EnrolmentFact.PROVIDER_OCCUPATIONS, PartialClaim.Builder::withoutLicence),
    LISTED(EnrolmentFact.LISTING, claim -> claim.listing(Listing.CATALOGUE)),
    REGISTERED(EnrolmentFact.REAL_NAME_REGISTERED, claim -> claim.realNameRegistered(true)),
    ONE_DAY(EnrolmentFact.TRAINING_DAYS, claim -> claim.days(1)),
    UNEMPLOYED(EnrolmentFact.TRAINEE_GROUPS, claim -> claim.groups(TraineeGroup.UNEMPLOYED)),
    A_NAMED_TYPE(EnrolmentFact.TRAINING_TYPE, claim -> claim.type(TrainingType.PRE_JOB)),
    IN_A_YEAR_WITH_ROOM(EnrolmentFact.TRAINING_END, claim -> claim.end(LocalDate.of(2021, 12, 31)));

    private final EnrolmentFact fact;
    private final UnaryOperator<PartialClaim.Builder> assumption;

    Fault(EnrolmentFact fact, UnaryOperator<PartialClaim.Builder> assumption) {
      this.fact = fact;
      this.assumption = assumption;
    }
  }

  @ParameterizedTest
  @EnumSource
  void aFaultIsCaught(Fault fault) {
    int[] caught = {0};
    Decided.inWorlds(
        95,
        WORLDS,
        decided -> {
          PartialClaim whole = PartialClaim.of(decided.claim());
          boolean itsCertificateIsThere = !whole.isAbsent(EnrolmentFact.CERTIFICATE);
          if (fault.fact.isOfCertificate() && !itsCertificateIsThere) {
            return;
          }
          PartialClaim missing = whole;
          for (EnrolmentFact fact : forgotten(fault)) {
            missing = missing.without(fact);
          }
          Estimator estimator = Estimator.of(decided.timeline());
          assertThat(estimator.estimate(missing, decided.history()).contains(decided.decision()))
              .isTrue();
          PartialClaim assumed = fault.assumption.apply(missing.toBuilder()).build();
          Estimate wrong = estimator.estimate(assumed, decided.history());
          caught[0] += wrong.contains(decided.decision()) ? 0 : 1;
        });
    assertThat(caught[0]).isPositive();
  }

  /** An assumed end must not contradict what is known of the start. */
  private static Set<EnrolmentFact> forgotten(Fault fault) {
    return fault.fact == EnrolmentFact.TRAINING_END
        ? Set.of(EnrolmentFact.TRAINING_END, EnrolmentFact.TRAINING_START)
        : Set.of(fault.fact);
  }
}
