package org.skillsubsidy.policy.rules.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.skillsubsidy.policy.model.claim.Listing;
import org.skillsubsidy.policy.model.claim.SubsidyClaim;
import org.skillsubsidy.policy.model.claim.TuitionBearer;
import org.skillsubsidy.policy.model.decision.Bar;
import org.skillsubsidy.policy.model.decision.Denial;
import org.skillsubsidy.policy.model.decision.Outcome;
import org.skillsubsidy.policy.model.decision.PayeeKind;
import org.skillsubsidy.policy.model.decision.SubsidyDecision;
import org.skillsubsidy.policy.model.disclosure.Disclosure;
import org.skillsubsidy.policy.model.disclosure.GroupPayouts;
import org.skillsubsidy.policy.model.disclosure.MonthBasis;
import org.skillsubsidy.policy.model.disclosure.PayeePayouts;
import org.skillsubsidy.policy.model.disclosure.Payouts;
import org.skillsubsidy.policy.model.plan.CertificateLevel;
import org.skillsubsidy.policy.model.plan.FundSource;
import org.skillsubsidy.policy.model.plan.SubsidyKind;
import org.skillsubsidy.policy.model.plan.TraineeGroup;
import org.skillsubsidy.policy.model.plan.TrainingType;
import org.skillsubsidy.policy.model.target.Target;
import org.skillsubsidy.policy.model.target.TargetFigures;
import org.skillsubsidy.policy.model.target.TargetKind;
import org.skillsubsidy.policy.model.target.YearFigures;
import org.skillsubsidy.policy.model.value.Fraction;
import org.skillsubsidy.policy.model.value.InvalidFactException;
import org.skillsubsidy.policy.rules.PolicyCalculator;
import org.skillsubsidy.policy.rules.target.TargetCalculator;
import org.skillsubsidy.policy.testkit.arbitrary.Identities;
import org.skillsubsidy.policy.testkit.fixture.ClaimBuilder;
import org.skillsubsidy.policy.testkit.fixture.Fixtures;

/** 3.9: what is published of a handful of claims, worked out by hand. */
class Clause39DisclosureTest {

  /** 300 flat and 300 for the certificate, both to the employer from the special account. */
  private static final SubsidyClaim EMPLOYEE =
      Fixtures.employeeClaim().id("e").trainee("p:e").submittedOn("2020-05-06").build();

  /** 800 and 300 to the provider, 300 to the trainee, all from the employment subsidy fund. */
  private static final SubsidyClaim POOR =
      Fixtures.poorLabourerClaim().id("p").trainee("p:p").submittedOn("2020-07-01").build();

  /** Not listed, and so barred, although its denial holds as well. */
  private static final SubsidyClaim BARRED =
      Fixtures.claim()
          .id("b")
          .trainee("p:b")
          .listing(Listing.UNLISTED)
          .withoutCertificate()
          .build();

  /** Free, and without a certificate: nothing bars it, and nothing is payable. */
  private static final SubsidyClaim UNPAID =
      Fixtures.claim().id("u").trainee("p:u").tuition("0").withoutCertificate().build();

  // Made anew for every test, so that it is the calculation that is tested.
  private final List<SubsidyDecision> decisions =
      PolicyCalculator.DEFAULT.decideAll(List.of(EMPLOYEE, POOR, BARRED, UNPAID)).decisions();

  private final Disclosure disclosure = Discloser.of(1).disclose(decisions);

  @Test
  void everyTableAddsUpToTwoThousandYuan() {
    assertThat(disclosure.total()).isEqualTo(new Payouts(5, 2_000_00));
    assertThat(disclosure.byKind())
        .containsExactly(
            entry(SubsidyKind.ENTERPRISE_TRAINING, new Payouts(1, 300_00)),
            entry(SubsidyKind.WORKER_TRAINING, new Payouts(1, 800_00)),
            entry(SubsidyKind.LIVING_ALLOWANCE, new Payouts(1, 300_00)),
            entry(SubsidyKind.CERTIFICATE, new Payouts(2, 600_00)));
    assertThat(disclosure.byMonth())
        .containsExactly(
            entry(
                YearMonth.of(2020, 5),
                Map.of(FundSource.SKILLS_SPECIAL_ACCOUNT, new Payouts(2, 600_00))),
            entry(
                YearMonth.of(2020, 7),
                Map.of(FundSource.EMPLOYMENT_SUBSIDY_FUND, new Payouts(3, 1_400_00))));
    assertThat(disclosure.byFund())
        .containsExactly(
            entry(FundSource.SKILLS_SPECIAL_ACCOUNT, new Payouts(2, 600_00)),
            entry(FundSource.EMPLOYMENT_SUBSIDY_FUND, new Payouts(3, 1_400_00)));
    assertThat(disclosure.byGroups())
        .containsExactly(
            new GroupPayouts(Set.of(TraineeGroup.POOR_LABOURER), 1, new Payouts(3, 1_400_00)),
            new GroupPayouts(Set.of(TraineeGroup.ENTERPRISE_EMPLOYEE), 1, new Payouts(2, 600_00)));
    assertThat(disclosure.byPayee())
        .containsExactly(
            new PayeePayouts(
                PayeeKind.PROVIDER, Optional.of(Fixtures.PROVIDER), new Payouts(2, 1_100_00)),
            new PayeePayouts(
                PayeeKind.EMPLOYER, Optional.of(Fixtures.EMPLOYER), new Payouts(2, 600_00)),
            new PayeePayouts(PayeeKind.TRAINEE, Optional.empty(), new Payouts(1, 300_00)));
  }

  @Test
  void claimsAreCountedByOutcomeAndByReason() {
    assertThat(disclosure.claims()).isEqualTo(4);
    assertThat(disclosure.people()).isEqualTo(2);
    assertThat(disclosure.outcomes())
        .containsExactly(
            entry(Outcome.PAYABLE, 2L),
            entry(Outcome.NOTHING_PAYABLE, 1L),
            entry(Outcome.BARRED, 1L));
    assertThat(disclosure.bars()).containsExactly(entry(Bar.NOT_LISTED, 1L));
    assertThat(disclosure.denials())
        .as("the denials of a barred claim did not matter")
        .containsExactly(
            entry(Denial.WORKER_TRAINING_NO_TUITION, 1L),
            entry(Denial.CERTIFICATE_NO_CERTIFICATE, 1L));
  }

  @Test
  void monthsAreThoseOfSubmissionUnlessTheHostKnowsThePayment() {
    Disclosure paid =
        Discloser.DEFAULT.disclose(
            decisions,
            decision -> {
              assertThat(decision.outcome()).isEqualTo(Outcome.PAYABLE);
              return LocalDate.of(2021, 1, 31);
            });

    assertThat(disclosure.monthBasis()).isEqualTo(MonthBasis.SUBMISSION);
    assertThat(paid.monthBasis()).isEqualTo(MonthBasis.PAYMENT);
    assertThat(paid.byMonth()).containsOnlyKeys(YearMonth.of(2021, 1));
    assertThat(paid.total()).isEqualTo(disclosure.total());
  }

  private static Disclosure people(int fewest, int... sizes) {
    TraineeGroup[] groups = {
      TraineeGroup.UNEMPLOYED, TraineeGroup.COLLEGE_GRADUATE, TraineeGroup.DISABLED
    };
    List<SubsidyClaim> claims = new ArrayList<>();
    for (int group = 0; group < sizes.length; group++) {
      for (int i = 0; i < sizes[group]; i++) {
        ClaimBuilder claim = Fixtures.claim().groups(groups[group]);
        claims.add(claim.trainee("p:" + group + "-" + i).build());
      }
    }
    return Discloser.of(fewest).disclose(PolicyCalculator.DEFAULT.decideAll(claims).decisions());
  }

  @Test
  void combinationsThatFewShareAreToldTogether() {
    assertThat(people(5, 5, 4, 3).byGroups())
        .extracting(GroupPayouts::groups, GroupPayouts::people)
        .containsExactly(tuple(Set.of(TraineeGroup.UNEMPLOYED), 5L), tuple(Set.of(), 7L));
  }

  @Test
  void whereTheFewAreFewEvenTogetherALargerCombinationHidesThem() {
    assertThat(people(5, 9, 6, 1).byGroups())
        .extracting(GroupPayouts::people)
        .containsExactly(9L, 7L);
    assertThat(people(5, 9, 3, 2).byGroups())
        .extracting(GroupPayouts::people)
        .containsExactly(9L, 5L);
    assertThat(people(5, 2, 1).byGroups()).extracting(GroupPayouts::people).containsExactly(3L);
    assertThat(people(5, 9, 6, 5).byGroups()).extracting(GroupPayouts::people).hasSize(3);
  }

  @Test
  void rowsWithTheSameMoneyStandInAnOrderThatTheClaimsDoNotChange() {
    List<SubsidyClaim> claims = new ArrayList<>();
    TraineeGroup[] groups = TraineeGroup.values();
    for (int i = 0; i < groups.length; i++) {
      claims.add(
          Fixtures.claim()
              .trainee("p:" + i)
              .employer(Fixtures.EMPLOYER)
              .type(TrainingType.ON_THE_JOB)
              .tuition("0")
              .tuitionBorneBy(TuitionBearer.PROVIDER)
              .groups(groups[i] == TraineeGroup.POOR_LABOURER ? TraineeGroup.DISABLED : groups[i])
              .provider(Identities.organisation(20 - i))
              .build());
    }
    Disclosure even =
        Discloser.of(1).disclose(PolicyCalculator.DEFAULT.decideAll(claims).decisions());

    assertThat(even.byPayee())
        .hasSize(groups.length)
        .extracting(row -> row.organisation().orElseThrow().toString())
        .isSorted();
    assertThat(even.byGroups())
        .filteredOn(row -> row.people() == 1)
        .hasSize(groups.length - 2)
        .extracting(row -> row.groups().toString())
        .isSorted();
  }

  /** Two graduates with 150 yuan each, and one unemployed worker with 300. */
  @Test
  void groupsWithTheSameMoneyStandByNameHoweverManyPeopleTheyAre() {
    ClaimBuilder free = Fixtures.claim().tuition("0");
    ClaimBuilder graduate =
        free.groups(TraineeGroup.COLLEGE_GRADUATE).level(CertificateLevel.SPECIAL_ABILITY);
    List<SubsidyClaim> claims =
        List.of(
            free.trainee("p:1").build(),
            graduate.trainee("p:2").build(),
            graduate.trainee("p:3").build());
    Disclosure even =
        Discloser.of(1).disclose(PolicyCalculator.DEFAULT.decideAll(claims).decisions());
    assertThat(even.byGroups())
        .extracting(GroupPayouts::groups, GroupPayouts::people)
        .containsExactly(
            tuple(Set.of(TraineeGroup.COLLEGE_GRADUATE), 2L),
            tuple(Set.of(TraineeGroup.UNEMPLOYED), 1L));
  }

  @Test
  void ofCombinationsThatAsManyShareTheSameAreToldTogetherWhateverTheOrder() {
    List<SubsidyClaim> claims = new ArrayList<>();
    for (TraineeGroup group : TraineeGroup.values()) {
      for (int i = 0; i < (group == TraineeGroup.PRISONER ? 1 : 3); i++) {
        claims.add(
            Fixtures.claim()
                .trainee("p:" + group + i)
                .groups(group)
                .employer(Fixtures.EMPLOYER)
                .build());
      }
    }
    Disclosure even =
        Discloser.of(2).disclose(PolicyCalculator.DEFAULT.decideAll(claims).decisions());

    assertThat(even.byGroups()).last().extracting(GroupPayouts::people).isEqualTo(4L);
    assertThat(even.byGroups())
        .extracting(GroupPayouts::groups)
        .as("the first by name hides the few")
        .doesNotContain(Set.of(TraineeGroup.COLLEGE_GRADUATE))
        .hasSize(TraineeGroup.values().length - 1);
  }

  @Test
  void atLeastOnePersonMustShare() {
    assertThatThrownBy(() -> Discloser.of(0))
        .isInstanceOf(InvalidFactException.class)
        .hasMessageContaining("fewest");
  }

  @Test
  void theCsvHasTheSameFiguresTableByTable() {
    Disclosure published =
        disclosure.toBuilder()
            .targets(
                TargetCalculator.of(
                        List.of(
                            Target.ofYear(TargetKind.EMPLOYMENT_RATE, 2019, Fraction.ofPercent(25)),
                            new Target(TargetKind.APPRENTICES, 2019, 2021, Fraction.of(30_000))))
                    .assess(
                        TargetFigures.builder()
                            .year(
                                2019,
                                YearFigures.builder()
                                    .nonEmployees(300)
                                    .nonEmployeesEmployed(100)
                                    .build())
                            .build()))
            .build();

    assertThat(DisclosureCsv.lines(published))
        .containsExactly(
            "table,item,detail,claims,people,payments,yuan,goal,actual,attainment",
            "total,SUBMISSION,,4,2,5,2000.00,,,",
            "outcome,PAYABLE,,2,,,,,,",
            "outcome,NOTHING_PAYABLE,,1,,,,,,",
            "outcome,BARRED,,1,,,,,,",
            "month,2020-05,SKILLS_SPECIAL_ACCOUNT,,,2,600.00,,,",
            "month,2020-07,EMPLOYMENT_SUBSIDY_FUND,,,3,1400.00,,,",
            "kind,ENTERPRISE_TRAINING,,,,1,300.00,,,",
            "kind,WORKER_TRAINING,,,,1,800.00,,,",
            "kind,LIVING_ALLOWANCE,,,,1,300.00,,,",
            "kind,CERTIFICATE,,,,2,600.00,,,",
            "fund,SKILLS_SPECIAL_ACCOUNT,,,,2,600.00,,,",
            "fund,EMPLOYMENT_SUBSIDY_FUND,,,,3,1400.00,,,",
            "groups,POOR_LABOURER,,,1,3,1400.00,,,",
            "groups,ENTERPRISE_EMPLOYEE,,,1,2,600.00,,,",
            "payee,PROVIDER,%s,,,2,1100.00,,,".formatted(Fixtures.PROVIDER),
            "payee,EMPLOYER,%s,,,2,600.00,,,".formatted(Fixtures.EMPLOYER),
            "payee,TRAINEE,,,,1,300.00,,,",
            "bar,NOT_LISTED,,1,,,,,,",
            "denial,WORKER_TRAINING:NO_TUITION,,1,,,,,,",
            "denial,CERTIFICATE:NO_CERTIFICATE,,1,,,,,,",
            "target,EMPLOYMENT_RATE,2019,,,,,1/4,1/3,MET",
            "target,APPRENTICES,2019-2021,,,,,30000,,UNKNOWN");
  }

  @Test
  void severalGroupsAndOthersHaveTheirNamesInTheCsv() {
    Disclosure published =
        disclosure.toBuilder()
            .byGroups(
                List.of(
                    new GroupPayouts(
                        Set.of(TraineeGroup.DISABLED, TraineeGroup.UNEMPLOYED), 9, Payouts.NONE),
                    new GroupPayouts(Set.of(), 6, Payouts.NONE)))
            .build();

    assertThat(DisclosureCsv.lines(published))
        .contains("groups,UNEMPLOYED|DISABLED,,,9,0,0.00,,,", "groups,OTHERS,,,6,0,0.00,,,");
  }
}
