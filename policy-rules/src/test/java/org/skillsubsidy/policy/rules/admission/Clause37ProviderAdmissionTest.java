package org.skillsubsidy.policy.rules.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.skillsubsidy.policy.model.admission.ProviderAdmission;
import org.skillsubsidy.policy.model.admission.ProviderAdmission.Scope;
import org.skillsubsidy.policy.model.claim.Provider;
import org.skillsubsidy.policy.model.claim.SubsidyClaim;
import org.skillsubsidy.policy.model.decision.Bar;
import org.skillsubsidy.policy.model.decision.SubsidyDecision;
import org.skillsubsidy.policy.model.history.TrainingHistory;
import org.skillsubsidy.policy.model.occupation.Occupation;
import org.skillsubsidy.policy.model.plan.Admission;
import org.skillsubsidy.policy.model.plan.Cites;
import org.skillsubsidy.policy.model.plan.Clause;
import org.skillsubsidy.policy.model.plan.ProviderKind;
import org.skillsubsidy.policy.model.terms.PolicyTerms;
import org.skillsubsidy.policy.model.value.InvalidFactException;
import org.skillsubsidy.policy.rules.PolicyCalculator;
import org.skillsubsidy.policy.testkit.arbitrary.World;
import org.skillsubsidy.policy.testkit.arbitrary.WorldGenerator;
import org.skillsubsidy.policy.testkit.fixture.Fixtures;

/** 3.7: filing for some, a competitive way for the others; 3.2: within the licence. */
@Cites({Clause.C3_2, Clause.C3_7})
class Clause37ProviderAdmissionTest {

  private static final LocalDate START = LocalDate.of(2020, 3, 2);
  private static final LocalDate END = LocalDate.of(2020, 3, 27);

  private static Provider.Builder provider(ProviderKind kind, Admission admission) {
    return Provider.builder().code(Fixtures.PROVIDER).kind(kind).admission(admission);
  }

  private static ProviderAdmission assess(Provider.Builder provider) {
    return ProviderAdmissionCalculator.DEFAULT.assess(provider.build(), START, END);
  }

  /** 24 combinations; 3 kinds with one way, one kind with four: 7 are admitted. */
  @Test
  void eachKindHasItsRoutes() {
    int admitted = 0;
    for (ProviderKind kind : ProviderKind.values()) {
      for (Admission admission : Admission.values()) {
        ProviderAdmission answer = assess(provider(kind, admission));
        boolean expected =
            kind == ProviderKind.TRAINING_INSTITUTION
                ? EnumSet.range(Admission.TENDER, Admission.OTHER_COMPETITIVE).contains(admission)
                : admission == Admission.FILED;
        assertThat(answer.isAdmitted()).as("%s %s", kind, admission).isEqualTo(expected);
        assertThat(answer.bars())
            .isEqualTo(expected ? Set.of() : Set.of(Bar.PROVIDER_NOT_ADMITTED));
        admitted += answer.isAdmitted() ? 1 : 0;
      }
      assertThat(assess(provider(kind, Admission.NONE)).routes())
          .containsExactlyElementsOf(
              kind == ProviderKind.TRAINING_INSTITUTION
                  ? EnumSet.range(Admission.TENDER, Admission.OTHER_COMPETITIVE)
                  : EnumSet.of(Admission.FILED));
    }
    assertThat(admitted).isEqualTo(7);
  }

  @Test
  void clause39ABanHoldsFromItsDay() {
    Provider.Builder institution = provider(ProviderKind.TRAINING_INSTITUTION, Admission.TENDER);
    assertThat(assess(institution.bannedFrom(START.plusDays(1))).isAdmitted()).isTrue();
    assertThat(assess(institution.bannedFrom(START)).bars()).containsExactly(Bar.PROVIDER_BANNED);
    assertThat(assess(institution.admission(Admission.NONE)).bars())
        .containsExactly(Bar.PROVIDER_BANNED, Bar.PROVIDER_NOT_ADMITTED);
  }

  @Test
  void outsideThePlanNothingElseIsExamined() {
    Provider banned =
        provider(ProviderKind.ENTERPRISE, Admission.NONE)
            .bannedFrom(START)
            .addLicensedOccupations(Fixtures.WELDER)
            .build();
    ProviderAdmission answer =
        ProviderAdmissionCalculator.DEFAULT.assess(
            banned, LocalDate.of(2021, 12, 1), LocalDate.of(2022, 1, 1));
    assertThat(answer.bars()).containsExactly(Bar.NOT_IN_FORCE);
    assertThat(answer.routes()).isEmpty();
    assertThat(answer.licensed()).contains(Set.of(Fixtures.WELDER));
  }

  @Test
  void clause32TheLicenceIsKnownOrNot() {
    Provider.Builder provider = provider(ProviderKind.ENTERPRISE, Admission.FILED);
    ProviderAdmission unknown = assess(provider);
    assertThat(unknown.licensed()).isEmpty();
    assertThat(unknown.scope(Fixtures.WELDER)).isEqualTo(Scope.UNKNOWN);

    ProviderAdmission known = assess(provider.addLicensedOccupations(Fixtures.WELDER));
    assertThat(known.scope(Fixtures.WELDER)).isEqualTo(Scope.LICENSED);
    assertThat(known.scope(Fixtures.ELECTRICIAN)).isEqualTo(Scope.NOT_LICENSED);
    assertThat(known.scope(Fixtures.SAME_CODE_IN_2022)).isEqualTo(Scope.UNKNOWN);

    ProviderAdmission mixed = assess(provider.addLicensedOccupations(Fixtures.SAME_CODE_IN_2022));
    assertThat(mixed.scope(Fixtures.SAME_CODE_IN_2022)).isEqualTo(Scope.LICENSED);
    assertThat(mixed.scope(Fixtures.ELECTRICIAN)).isEqualTo(Scope.UNKNOWN);
  }

  @Test
  void termsMayOpenNoRouteAtAll() {
    PolicyTerms terms = PolicyTerms.builder().admissions(Map.of()).build();
    ProviderAdmission answer =
        ProviderAdmissionCalculator.of(terms)
            .assess(provider(ProviderKind.ENTERPRISE, Admission.FILED).build(), START, END);
    assertThat(answer.routes()).isEmpty();
    assertThat(answer.bars()).containsExactly(Bar.PROVIDER_NOT_ADMITTED);
  }

  @Test
  void aTrainingDoesNotEndBeforeItStarts() {
    Provider provider = provider(ProviderKind.ENTERPRISE, Admission.FILED).build();
    assertThatThrownBy(() -> ProviderAdmissionCalculator.DEFAULT.assess(provider, END, START))
        .isInstanceOf(InvalidFactException.class)
        .hasMessage("training.end: '2020-03-02' is before the training's start, 2020-03-27");
    assertThat(ProviderAdmissionCalculator.DEFAULT.assess(provider, END, END).isAdmitted())
        .isTrue();
  }

  /** What is said before the training is what the decision says after it. */
  @Test
  void saysWhatDecisionsSay() {
    Set<Bar> own = EnumSet.of(Bar.NOT_IN_FORCE, Bar.PROVIDER_BANNED, Bar.PROVIDER_NOT_ADMITTED);
    EnumSet<Bar> seen = EnumSet.noneOf(Bar.class);
    EnumSet<Scope> scopes = EnumSet.noneOf(Scope.class);
    WorldGenerator worlds = WorldGenerator.seeded(37);
    for (int i = 0; i < 500; i++) {
      World world = worlds.next();
      PolicyCalculator decides = PolicyCalculator.of(world.timeline());
      ProviderAdmissionCalculator assesses = ProviderAdmissionCalculator.of(world.timeline());
      for (SubsidyClaim claim : world.claims()) {
        SubsidyDecision decision =
            decides.decide(claim, TrainingHistory.empty(claim.trainee().id()));
        ProviderAdmission answer =
            assesses.assess(
                claim.training().provider(), claim.training().start(), claim.training().end());
        Occupation occupation = claim.training().occupation();

        assertThat(answer.bars())
            .containsExactlyElementsOf(decision.bars().stream().filter(own::contains).toList());
        if (!answer.bars().contains(Bar.NOT_IN_FORCE)) {
          assertThat(answer.scope(occupation) == Scope.NOT_LICENSED)
              .isEqualTo(decision.bars().contains(Bar.OUTSIDE_LICENSED_SCOPE));
        }
        seen.addAll(answer.bars());
        scopes.add(answer.scope(occupation));
      }
    }
    assertThat(seen).isEqualTo(own);
    assertThat(scopes).containsExactly(Scope.values());
  }
}
