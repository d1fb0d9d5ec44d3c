package org.skillsubsidy.policy.model.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.skillsubsidy.policy.model.Samples.EMPLOYER;
import static org.skillsubsidy.policy.model.Samples.IDENTITY_NUMBER;
import static org.skillsubsidy.policy.model.Samples.MASKED_NUMBER;
import static org.skillsubsidy.policy.model.Samples.PROVIDER;
import static org.skillsubsidy.policy.model.Samples.certificate;
import static org.skillsubsidy.policy.model.Samples.claim;
import static org.skillsubsidy.policy.model.Samples.occupation;
import static org.skillsubsidy.policy.model.Samples.traineeId;
import static org.skillsubsidy.policy.model.Samples.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skillsubsidy.policy.model.Samples;
import org.skillsubsidy.policy.model.ValueContract;
import org.skillsubsidy.policy.model.claim.SubsidyClaim;
import org.skillsubsidy.policy.model.claim.Trainee;
import org.skillsubsidy.policy.model.claim.TuitionBearer;
import org.skillsubsidy.policy.model.history.HistoryEntry;
import org.skillsubsidy.policy.model.identity.ClaimId;
import org.skillsubsidy.policy.model.identity.OrganisationCode;
import org.skillsubsidy.policy.model.identity.TrainingId;
import org.skillsubsidy.policy.model.plan.CertificateLevel;
import org.skillsubsidy.policy.model.plan.Clause;
import org.skillsubsidy.policy.model.plan.FundSource;
import org.skillsubsidy.policy.model.plan.SubsidyKind;
import org.skillsubsidy.policy.model.plan.TraineeGroup;
import org.skillsubsidy.policy.model.terms.CapWindow;
import org.skillsubsidy.policy.model.terms.Reading;
import org.skillsubsidy.policy.model.value.Yuan;

class SubsidyDecisionTest {

  private static final SubsidyClaim CLAIM = claim().build();

  private static final SubsidyClaim WITHOUT_EMPLOYER =
      claim()
          .trainee(
              Trainee.builder().id(Samples.traineeId()).groups(TraineeGroup.UNEMPLOYED).build())
          .training(training().tuitionBorneBy(TuitionBearer.TRAINEE).build())
          .build();

  private static final SubsidyClaim WITHOUT_CERTIFICATE =
      SubsidyClaim.builder()
          .id(CLAIM.id())
          .trainee(CLAIM.trainee())
          .training(CLAIM.training())
          .submittedOn(CLAIM.submittedOn())
          .build();

  /** A bar, a denial or a reading: what a decision keeps as a bit. */
  private static final List<Enum<?>> REASONS = reasons();

  @Test
  void everyReasonIsKeptBesideEveryOther() {
    for (Enum<?> one : REASONS) {
      for (Enum<?> other : REASONS) {
        SubsidyDecision.Builder builder = SubsidyDecision.builder().start(CLAIM).year(2020);
        add(one, builder);
        add(other, builder);
        SubsidyDecision decision = builder.build();

        assertThat(decision.bars()).isEqualTo(only(Bar.class, one, other));
        assertThat(decision.denials()).isEqualTo(only(Denial.class, one, other));
        assertThat(decision.readings()).isEqualTo(only(Reading.class, one, other));
        assertThat(builder.isBarred()).isEqualTo(!decision.bars().isEmpty());
        for (Denial denial : Denial.values()) {
          assertThat(builder.has(denial)).isEqualTo(denial == one || denial == other);
        }
        for (SubsidyKind kind : SubsidyKind.values()) {
          assertThat(builder.denies(kind))
              .isEqualTo(decision.denials().stream().anyMatch(denial -> denial.kind() == kind));
        }
        assertThat(decision.level()).isEmpty();
        assertThat(decision.slot()).isEmpty();
        assertThat(decision.lines()).isEmpty();
        assertThat(decision.year().isEmpty()).isEqualTo(decision.bars().contains(Bar.NOT_IN_FORCE));
        assertThat(decision.outcome())
            .isEqualTo(decision.bars().isEmpty() ? Outcome.NOTHING_PAYABLE : Outcome.BARRED);
      }
    }
  }

  @Test
  void allReasonsTogetherAreListedInTheirOrder() {
    SubsidyDecision.Builder builder = SubsidyDecision.builder().start(CLAIM);
    List<Enum<?>> backwards = new ArrayList<>(REASONS);
    Collections.reverse(backwards);
    backwards.forEach(reason -> add(reason, builder));
    SubsidyDecision decision = builder.level(CertificateLevel.SENIOR_TECHNICIAN).build();

    assertThat(decision.bars()).containsExactly(Bar.values());
    assertThat(decision.denials()).containsExactly(Denial.values());
    assertThat(decision.readings()).containsExactly(Reading.values());
    assertThat(decision.level()).contains(CertificateLevel.SENIOR_TECHNICIAN);
  }

  @Test
  void everyLineIsKeptBesideTheOthers() {
    for (PayeeKind payee : PayeeKind.values()) {
      for (FundSource fund : FundSource.values()) {
        for (Clause clause : Clause.values()) {
          for (SubsidyKind kind : SubsidyKind.values()) {
            assertLines(kind, payee, fund, clause);
          }
        }
      }
    }
  }

  private static void assertLines(
      SubsidyKind kind, PayeeKind payee, FundSource fund, Clause clause) {
    SubsidyDecision.Builder builder = SubsidyDecision.builder().start(CLAIM).year(2020);
    List<SubsidyLine> expected = new ArrayList<>();
    for (SubsidyKind each : SubsidyKind.values()) {
      boolean varied = each == kind;
      PayeeKind to = varied ? payee : PayeeKind.PROVIDER;
      FundSource from = varied ? fund : FundSource.INDUSTRY_FUND;
      Clause by = varied ? clause : Clause.C4_4;
      long fen = each.name().length() * 100L + (varied ? 1 : 0);
      builder.pay(each, fen, to, from, by);
      expected.add(new SubsidyLine(each, fen, payee(to), from, by));
    }
    SubsidyDecision decision = builder.build();

    assertThat(decision.lines()).isEqualTo(expected);
    assertThat(decision.outcome()).isEqualTo(Outcome.PAYABLE);
    for (SubsidyLine line : expected) {
      assertThat(decision.lineFor(line.kind())).contains(line);
      assertThat(decision.fen(line.kind())).isEqualTo(line.fen());
      assertThat(decision.amount(line.kind())).isEqualTo(line.amount());
    }
    assertThat(decision.totalFen()).isEqualTo(expected.stream().mapToLong(SubsidyLine::fen).sum());
    assertThat(decision.total()).isEqualTo(Yuan.ofFen(decision.totalFen()));
  }

  @Test
  void aLineReplacesTheLineOfItsKind() {
    SubsidyDecision decision =
        SubsidyDecision.builder()
            .start(CLAIM)
            .pay(
                SubsidyKind.WORKER_TRAINING,
                1_000_00,
                PayeeKind.PROVIDER,
                FundSource.INDUSTRY_FUND,
                Clause.C4_4)
            .pay(
                SubsidyKind.WORKER_TRAINING,
                700_00,
                PayeeKind.TRAINEE,
                FundSource.SKILLS_SPECIAL_ACCOUNT,
                Clause.C1)
            .build();

    assertThat(decision.lines())
        .containsExactly(
            new SubsidyLine(
                SubsidyKind.WORKER_TRAINING,
                700_00,
                payee(PayeeKind.TRAINEE),
                FundSource.SKILLS_SPECIAL_ACCOUNT,
                Clause.C1));
    assertThat(decision.lineFor(SubsidyKind.CERTIFICATE)).isEmpty();
    assertThat(decision.amount(SubsidyKind.CERTIFICATE).isZero()).isTrue();
  }

  @ParameterizedTest
  @EnumSource
  void theLargestAmountsAreKeptAndSummed(SubsidyKind kind) {
    boolean flat = kind == SubsidyKind.ENTERPRISE_TRAINING || kind == SubsidyKind.CERTIFICATE;
    long largest = flat ? Integer.MAX_VALUE : Long.MAX_VALUE / 4;
    SubsidyDecision decision = paying(kind, largest).build();

    assertThat(paying(kind, 1).paysAnything()).isTrue();
    assertThat(decision.fen(kind)).isEqualTo(largest);
    assertThat(decision.totalFen()).isEqualTo(largest);
    assertThat(decision.total()).isEqualTo(Yuan.ofFen(largest));
    assertThat(paying(kind, 1).build().totalFen()).isEqualTo(1);
    for (long fen : new long[] {0, -1, Long.MIN_VALUE, largest + 1, Long.MAX_VALUE}) {
      assertThatThrownBy(() -> paying(kind, fen))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("line of " + kind + ": cannot pay " + fen + " fen");
    }
  }

  @Test
  void theSumOfTheLargestLinesIsExact() {
    SubsidyDecision.Builder builder = paying(SubsidyKind.WORKER_TRAINING, Long.MAX_VALUE / 4);
    builder.pay(
        SubsidyKind.LIVING_ALLOWANCE,
        Long.MAX_VALUE / 4,
        PayeeKind.TRAINEE,
        FundSource.EMPLOYMENT_SUBSIDY_FUND,
        Clause.C2_5);

    assertThat(builder.build().totalFen()).isEqualTo(Long.MAX_VALUE / 4 * 2);
  }

  @Test
  void payNothingDropsAllLines() {
    SubsidyDecision.Builder builder = payable();
    assertThat(builder.paysAnything()).isTrue();
    builder.payNothing();

    assertThat(builder.paysAnything()).isFalse();
    assertThat(builder.build().lines()).isEmpty();
    assertThat(builder.build())
        .isEqualTo(SubsidyDecision.builder().start(CLAIM).year(2020).build());
  }

  @Test
  void everyLevelIsKeptBesideEveryKeyAndPlace() {
    for (CertificateLevel level : levels()) {
      for (RepeatKey repeatKey : RepeatKey.values()) {
        for (CapWindow window : CapWindow.values()) {
          for (int slot : new int[] {1, 2, 3, 1000, Integer.MAX_VALUE}) {
            SubsidyDecision decision =
                payable().level(level).enter(window, slot, repeatKey).build();

            assertThat(decision.level()).isEqualTo(Optional.ofNullable(level));
            assertThat(decision.slot()).hasValue(slot);
            assertThat(decision.entersHistory()).isTrue();
            assertThat(decision.exclusiveKeys())
                .isEqualTo(keys(Optional.ofNullable(level), repeatKey, window, slot));
            assertThat(decision.bars()).isEmpty();
            assertThat(decision.denials()).isEmpty();
            assertThat(decision.readings()).isEmpty();
          }
        }
      }
    }
  }

  @Test
  void thePlaceLastGivenHolds() {
    SubsidyDecision decision =
        payable()
            .enter(CapWindow.LIFETIME, 7, RepeatKey.LEVEL)
            .level(CertificateLevel.SENIOR)
            .level(CertificateLevel.JUNIOR)
            .enter(CapWindow.CALENDAR_YEAR, 2, RepeatKey.NO_LEVEL)
            .level(null)
            .build();

    assertThat(decision)
        .isEqualTo(payable().enter(CapWindow.CALENDAR_YEAR, 2, RepeatKey.NO_LEVEL).build());
    assertThat(decision.exclusiveKeys())
        .isEqualTo(keys(Optional.empty(), RepeatKey.NO_LEVEL, CapWindow.CALENDAR_YEAR, 2));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
  void aPlaceIsOneOrMore(int slot) {
    assertThatThrownBy(() -> payable().enter(CapWindow.CALENDAR_YEAR, slot, RepeatKey.ABSENT))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("slot: " + slot + " must be 1 or more");
  }

  @Test
  void onlyAPaidCertificateHasAKey() {
    SubsidyDecision unpaid =
        paying(SubsidyKind.ENTERPRISE_TRAINING, 300_00)
            .enter(CapWindow.CALENDAR_YEAR, 1, RepeatKey.ABSENT)
            .build();

    assertThat(unpaid.exclusiveKeys())
        .extracting(ExclusiveKey::kind)
        .containsExactly(ExclusiveKey.Kind.SLOT, ExclusiveKey.Kind.TRAINING);
    assertThat(unpaid.historyEntry().orElseThrow().certificateNumber())
        .contains(certificate().build().number());
    assertThat(payable().build().exclusiveKeys()).isEmpty();
  }

  @Test
  void whatEntersTheHistoryLeavesItsFactsThere() {
    SubsidyDecision decision =
        payable()
            .level(CertificateLevel.JUNIOR)
            .enter(CapWindow.CALENDAR_YEAR, 2, RepeatKey.LEVEL)
            .build();
    HistoryEntry entry = decision.historyEntry().orElseThrow();

    assertThat(entry.year()).isEqualTo(2020);
    assertThat(entry.slot()).hasValue(2);
    assertThat(entry.provider()).isEqualTo(OrganisationCode.parse(PROVIDER));
    assertThat(entry.trainingId()).isEqualTo(TrainingId.parse("T-2020-06"));
    assertThat(entry.occupation()).isEqualTo(occupation());
    assertThat(entry.level()).contains(CertificateLevel.JUNIOR);
    assertThat(entry.trainingEnd()).isEqualTo("2020-06-14");
    assertThat(entry.paidFen(SubsidyKind.ENTERPRISE_TRAINING)).isEqualTo(300_00);
    assertThat(entry.paidFen(SubsidyKind.WORKER_TRAINING)).isZero();
    assertThat(entry.paidFen(SubsidyKind.LIVING_ALLOWANCE)).isZero();
    assertThat(entry.paidFen(SubsidyKind.CERTIFICATE)).isEqualTo(301_00);
    assertThat(entry.certificateNumber()).contains(certificate().build().number());
    assertThat(entry.claim()).containsSame(CLAIM);
    assertThat(SubsidyDecision.behind(entry)).containsSame(decision);
    assertThat(entry).hasToString(decision.toString());
    ValueContract.assertSame(entry, decision.historyEntry().orElseThrow());
    ValueContract.assertDifferent(
        entry,
        payable().enter(CapWindow.CALENDAR_YEAR, 1, RepeatKey.LEVEL).build().historyEntry().get());
    assertThat(payable().build().historyEntry()).isEmpty();
    assertThat(payable().build().entersHistory()).isFalse();
  }

  @Test
  void aBuilderForgetsTheDecisionBefore() {
    SubsidyDecision.Builder builder = payable().level(CertificateLevel.JUNIOR);
    REASONS.stream().filter(reason -> !(reason instanceof Bar)).forEach(r -> add(r, builder));
    SubsidyDecision first = builder.enter(CapWindow.LIFETIME, 3, RepeatKey.ANY_LEVEL).build();
    SubsidyDecision second = builder.start(WITHOUT_EMPLOYER).build();

    assertThat(first.lines()).hasSize(2);
    assertThat(first.claim()).isSameAs(CLAIM);
    assertThat(second.claim()).isSameAs(WITHOUT_EMPLOYER);
    ValueContract.assertSame(second, SubsidyDecision.builder().start(WITHOUT_EMPLOYER).build());
  }

  @Test
  void isEqualByAllThatItSays() {
    ValueContract.assertSame(payable().build(), payable().build());
    ValueContract.assertDifferent(
        payable().build(),
        payable().year(2021).build(),
        payable().level(CertificateLevel.SPECIAL_ABILITY).build(),
        payable().level(CertificateLevel.JUNIOR).build(),
        payable().deny(Denial.WORKER_TRAINING_NO_TUITION).build(),
        payable().restsOn(Reading.R1).build(),
        payable().restsOn(Reading.R13).build(),
        payable().enter(CapWindow.CALENDAR_YEAR, 1, RepeatKey.ABSENT).build(),
        payable().enter(CapWindow.CALENDAR_YEAR, 2, RepeatKey.ABSENT).build(),
        payable().enter(CapWindow.LIFETIME, 1, RepeatKey.ABSENT).build(),
        payable().enter(CapWindow.CALENDAR_YEAR, 1, RepeatKey.ANY_LEVEL).build(),
        paying(SubsidyKind.ENTERPRISE_TRAINING, 300_00).build(),
        paying(SubsidyKind.ENTERPRISE_TRAINING, 300_01).build(),
        paying(SubsidyKind.WORKER_TRAINING, 300_00).build(),
        paying(SubsidyKind.WORKER_TRAINING, 300_01).build(),
        paying(SubsidyKind.LIVING_ALLOWANCE, 300_00).build(),
        paying(SubsidyKind.LIVING_ALLOWANCE, 300_01).build(),
        paying(SubsidyKind.CERTIFICATE, 300_00).build(),
        paying(SubsidyKind.CERTIFICATE, 300_01).build(),
        SubsidyDecision.builder().start(CLAIM).build(),
        SubsidyDecision.builder().start(CLAIM).bar(Bar.ANNUAL_LIMIT).build(),
        SubsidyDecision.builder().start(claim().id(ClaimId.parse("C-2")).build()).build());
  }

  @Test
  void aYearThatNoTermsAreInForceForIsNoDifference() {
    SubsidyDecision.Builder builder =
        SubsidyDecision.builder().start(CLAIM).bar(Bar.NOT_IN_FORCE).year(2022);

    assertThat(builder.build().year()).isEmpty();
    ValueContract.assertSame(
        builder.build(), SubsidyDecision.builder().start(CLAIM).bar(Bar.NOT_IN_FORCE).build());
  }

  @Test
  void whatABarTakesAwayIsNotThere() {
    assertThatThrownBy(() -> payable().bar(Bar.ANNUAL_LIMIT).build())
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("claim C-0001 is barred: it pays nothing and enters no history");
    assertThatThrownBy(
            () ->
                SubsidyDecision.builder()
                    .start(CLAIM)
                    .bar(Bar.ANNUAL_LIMIT)
                    .enter(CapWindow.CALENDAR_YEAR, 1, RepeatKey.ABSENT)
                    .build())
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("claim C-0001 is barred: it pays nothing and enters no history");
  }

  @Test
  void thereIsAClaim() {
    assertThatThrownBy(() -> SubsidyDecision.builder().build())
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("no claim was started");
  }

  @ParameterizedTest
  @EnumSource
  void noEmployerIsPaidWhereThereIsNone(SubsidyKind kind) {
    SubsidyDecision.Builder builder =
        SubsidyDecision.builder()
            .start(WITHOUT_EMPLOYER)
            .pay(kind, 1, PayeeKind.EMPLOYER, FundSource.SKILLS_SPECIAL_ACCOUNT, Clause.C2_3);

    assertThatThrownBy(builder::build)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("claim C-0001 pays an employer, and its trainee has none");
    assertThat(builder.payNothing().build().lines()).isEmpty();
  }

  @Test
  void isShownInOneLineWithTheTraineeMasked() {
    SubsidyDecision decision =
        payable()
            .deny(Denial.WORKER_TRAINING_NO_TUITION)
            .restsOn(Reading.R9)
            .enter(CapWindow.CALENDAR_YEAR, 1, RepeatKey.LEVEL)
            .build();

    assertThat(decision)
        .hasToString(
            "SubsidyDecision{C-0001 of 140105********0012: PAYABLE 601.00,"
                + " ENTERPRISE_TRAINING 300.00 to EMPLOYER|91140105MA0H000108"
                + " from SKILLS_SPECIAL_ACCOUNT by 2.3,"
                + " CERTIFICATE 301.00 to TRAINEE|140105********0012"
                + " from LOCAL_TALENT_FUND by 2.6,"
                + " denials [WORKER_TRAINING:NO_TUITION], year 2020 slot 1, readings [R9]}");
    assertThat(decision.lines().toString()).contains(MASKED_NUMBER).doesNotContain(IDENTITY_NUMBER);
    assertThat(decision.exclusiveKeys().toString()).doesNotContain(IDENTITY_NUMBER);
    assertThat(
            SubsidyDecision.builder()
                .start(CLAIM)
                .bar(Bar.ANNUAL_LIMIT)
                .bar(Bar.NOT_LISTED)
                .build())
        .hasToString(
            "SubsidyDecision{C-0001 of 140105********0012: BARRED 0.00,"
                + " bars [NOT_LISTED, ANNUAL_LIMIT], readings []}");
  }

  @Test
  void isNeverChanged() {
    SubsidyDecision decision =
        payable().enter(CapWindow.CALENDAR_YEAR, 1, RepeatKey.ABSENT).build();

    assertThatThrownBy(() -> decision.bars().add(Bar.ANNUAL_LIMIT))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> decision.lines().remove(0))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> decision.exclusiveKeys().remove(0))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void aCertificateThatIsPaidIsThere() {
    SubsidyDecision.Builder builder =
        SubsidyDecision.builder()
            .start(WITHOUT_CERTIFICATE)
            .pay(
                SubsidyKind.CERTIFICATE,
                150_00,
                PayeeKind.PROVIDER,
                FundSource.SKILLS_SPECIAL_ACCOUNT,
                Clause.C2_6);

    assertThatThrownBy(builder::build)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("claim C-0001 pays for a certificate, and has none");
  }

  private static SubsidyDecision.Builder payable() {
    return paying(SubsidyKind.ENTERPRISE_TRAINING, 300_00)
        .pay(
            SubsidyKind.CERTIFICATE,
            301_00,
            PayeeKind.TRAINEE,
            FundSource.LOCAL_TALENT_FUND,
            Clause.C2_6);
  }

  private static SubsidyDecision.Builder paying(SubsidyKind kind, long fen) {
    return SubsidyDecision.builder()
        .start(CLAIM)
        .year(2020)
        .pay(kind, fen, PayeeKind.EMPLOYER, FundSource.SKILLS_SPECIAL_ACCOUNT, Clause.C2_3);
  }

  private static Payee payee(PayeeKind kind) {
    return switch (kind) {
      case TRAINEE -> Payee.trainee(traineeId());
      case EMPLOYER -> Payee.employer(OrganisationCode.parse(EMPLOYER));
      case PROVIDER -> Payee.provider(OrganisationCode.parse(PROVIDER));
    };
  }

  private static List<ExclusiveKey> keys(
      Optional<CertificateLevel> level, RepeatKey repeatKey, CapWindow window, int slot) {
    List<ExclusiveKey> keys = new ArrayList<>();
    keys.add(
        window == CapWindow.LIFETIME
            ? ExclusiveKey.slotOfLifetime(traineeId(), slot)
            : ExclusiveKey.slotOfYear(traineeId(), 2020, slot));
    if (repeatKey == RepeatKey.ANY_LEVEL) {
      keys.add(ExclusiveKey.occupation(traineeId(), occupation()));
    } else if (repeatKey != RepeatKey.ABSENT) {
      keys.add(ExclusiveKey.occupationAt(traineeId(), occupation(), level));
    }
    keys.add(
        ExclusiveKey.training(
            traineeId(), OrganisationCode.parse(PROVIDER), TrainingId.parse("T-2020-06")));
    keys.add(ExclusiveKey.certificate(traineeId(), certificate().build().number()));
    return keys;
  }

  private static List<CertificateLevel> levels() {
    List<CertificateLevel> levels = new ArrayList<>(Arrays.asList(CertificateLevel.values()));
    levels.add(null);
    return levels;
  }

  private static List<Enum<?>> reasons() {
    List<Enum<?>> reasons = new ArrayList<>();
    reasons.addAll(Arrays.asList(Bar.values()));
    reasons.addAll(Arrays.asList(Denial.values()));
    reasons.addAll(Arrays.asList(Reading.values()));
    return reasons;
  }

  private static void add(Enum<?> reason, SubsidyDecision.Builder builder) {
    if (reason instanceof Bar bar) {
      builder.bar(bar);
    } else if (reason instanceof Denial denial) {
      builder.deny(denial);
    } else {
      builder.restsOn((Reading) reason);
    }
  }

  private static <E extends Enum<E>> Set<E> only(Class<E> type, Enum<?>... reasons) {
    Set<E> only = EnumSet.noneOf(type);
    for (Enum<?> reason : reasons) {
      if (type.isInstance(reason)) {
        only.add(type.cast(reason));
      }
    }
    return only;
  }
}
