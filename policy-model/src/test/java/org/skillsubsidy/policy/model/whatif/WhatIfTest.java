package org.skillsubsidy.policy.model.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.skillsubsidy.policy.model.Samples;
import org.skillsubsidy.policy.model.claim.SubsidyClaim;
import org.skillsubsidy.policy.model.decision.PayeeKind;
import org.skillsubsidy.policy.model.decision.RepeatKey;
import org.skillsubsidy.policy.model.decision.SubsidyDecision;
import org.skillsubsidy.policy.model.identity.ClaimId;
import org.skillsubsidy.policy.model.plan.Clause;
import org.skillsubsidy.policy.model.plan.FundSource;
import org.skillsubsidy.policy.model.plan.SubsidyKind;
import org.skillsubsidy.policy.model.plan.TraineeGroup;
import org.skillsubsidy.policy.model.reassess.DecisionChange;
import org.skillsubsidy.policy.model.terms.CapWindow;
import org.skillsubsidy.policy.model.value.InvalidFactException;
import org.skillsubsidy.policy.model.value.SmallEnumSet;
import org.skillsubsidy.policy.model.value.Yuan;

/** Three claims: one is paid more under the second terms, one less, and one from another fund. */
class WhatIfTest {

  private static final SubsidyClaim MORE = claim("C-1", TraineeGroup.ENTERPRISE_EMPLOYEE);
  private static final SubsidyClaim LESS = claim("C-2", TraineeGroup.ENTERPRISE_EMPLOYEE);
  private static final SubsidyClaim ELSEWHERE = claim("C-3", TraineeGroup.VETERAN);

  private static final List<SubsidyDecision> BEFORE =
      List.of(
          paid(MORE, FundSource.SKILLS_SPECIAL_ACCOUNT, 300_00),
          paid(LESS, FundSource.SKILLS_SPECIAL_ACCOUNT, 200_00),
          paid(ELSEWHERE, FundSource.SKILLS_SPECIAL_ACCOUNT, 100_00));
  private static final List<SubsidyDecision> AFTER =
      List.of(
          paid(MORE, FundSource.SKILLS_SPECIAL_ACCOUNT, 350_00),
          paid(LESS, FundSource.SKILLS_SPECIAL_ACCOUNT, 180_00),
          paid(ELSEWHERE, FundSource.INDUSTRY_FUND, 100_00));
  private static final WhatIf WHAT_IF = new WhatIf(BEFORE, AFTER);

  private static final BudgetChange EMPLOYEES = new BudgetChange(2, 500_00, 2, 530_00);
  private static final BudgetChange TAKEN_AWAY = new BudgetChange(1, 100_00, 0, 0);
  private static final BudgetChange ADDED = new BudgetChange(0, 0, 1, 100_00);

  private static SubsidyClaim claim(String id, TraineeGroup group) {
    return Samples.claim()
        .id(ClaimId.parse(id))
        .trainee(Samples.trainee().groups(List.of(group)).build())
        .build();
  }

  private static SubsidyDecision paid(SubsidyClaim claim, FundSource fund, long fen) {
    return SubsidyDecision.builder()
        .start(claim)
        .year(2020)
        .pay(SubsidyKind.CERTIFICATE, fen, PayeeKind.PROVIDER, fund, Clause.C2_6)
        .enter(CapWindow.CALENDAR_YEAR, 1, RepeatKey.ABSENT)
        .build();
  }

  private static BudgetCell cell(FundSource fund, TraineeGroup group) {
    return new BudgetCell(2020, SubsidyKind.CERTIFICATE, fund, groups(group));
  }

  private static SmallEnumSet<TraineeGroup> groups(TraineeGroup group) {
    return SmallEnumSet.copyOf(TraineeGroup.values(), List.of(group));
  }

  @Test
  void bothAreOfTheSameClaims() {
    assertThatThrownBy(() -> new WhatIf(BEFORE, AFTER.subList(0, 2)))
        .isInstanceOf(InvalidFactException.class)
        .hasMessage("whatIf.after: '2' must be as many decisions as before, 3");
    assertThatThrownBy(() -> new WhatIf(BEFORE, List.of(AFTER.get(0), AFTER.get(1), AFTER.get(1))))
        .isInstanceOf(InvalidFactException.class)
        .hasMessage("whatIf.after: 'C-2' must be the same claim as before, C-3");
  }

  @Test
  void whatIsDecidedOtherwiseNeedNotBePaidOtherwise() {
    DecisionChange moved =
        new DecisionChange(Optional.of(BEFORE.get(0)), Optional.of(BEFORE.get(0).withSlot(2)));
    DecisionChange less = new DecisionChange(Optional.of(BEFORE.get(1)), Optional.of(AFTER.get(1)));
    WhatIf whatIf =
        new WhatIf(BEFORE, List.of(BEFORE.get(0).withSlot(2), AFTER.get(1), BEFORE.get(2)));
    assertThat(whatIf.changes()).containsExactly(moved, less);
    assertThat(whatIf.paidOtherwise()).containsExactly(less);
    assertThat(new WhatIf(BEFORE, BEFORE).changes()).isEmpty();
  }

  @Test
  void everyLineIsInOnePartOfTheBudget() {
    assertThat(WHAT_IF.budget())
        .containsExactly(
            entry(
                cell(FundSource.SKILLS_SPECIAL_ACCOUNT, TraineeGroup.ENTERPRISE_EMPLOYEE),
                EMPLOYEES),
            entry(cell(FundSource.SKILLS_SPECIAL_ACCOUNT, TraineeGroup.VETERAN), TAKEN_AWAY),
            entry(cell(FundSource.INDUSTRY_FUND, TraineeGroup.VETERAN), ADDED));
  }

  @Test
  void theBudgetIsSummedUpByEveryDimension() {
    BudgetChange all = new BudgetChange(3, 600_00, 3, 630_00);
    assertThat(WHAT_IF.total()).isEqualTo(all);
    assertThat(all.differenceFen()).isEqualTo(30_00);
    assertThat(all.difference()).isEqualTo(Yuan.of("30"));
    assertThat(WHAT_IF.budgetBy(BudgetDimension.YEAR)).containsExactly(entry(2020, all));
    assertThat(WHAT_IF.budgetBy(BudgetDimension.KIND))
        .containsExactly(entry(SubsidyKind.CERTIFICATE, all));
    assertThat(WHAT_IF.budgetBy(BudgetDimension.FUND))
        .containsExactly(
            entry(FundSource.SKILLS_SPECIAL_ACCOUNT, EMPLOYEES.plus(TAKEN_AWAY)),
            entry(FundSource.INDUSTRY_FUND, ADDED));
    assertThat(WHAT_IF.budgetBy(BudgetDimension.GROUPS))
        .containsExactly(
            entry(groups(TraineeGroup.ENTERPRISE_EMPLOYEE), EMPLOYEES),
            entry(groups(TraineeGroup.VETERAN), TAKEN_AWAY.plus(ADDED)));
    assertThat(BudgetDimension.all())
        .extracting(BudgetDimension::toString)
        .containsExactly("YEAR", "KIND", "FUND", "GROUPS");
  }

  @Test
  void whatIsPaidMoreIsNotSetOffAgainstWhatIsPaidLess() {
    assertThat(WHAT_IF.moreFen()).isEqualTo(50_00);
    assertThat(WHAT_IF.lessFen()).isEqualTo(20_00);
  }
}
