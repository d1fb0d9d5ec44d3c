package org.skillsubsidy.policy.model.department;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.skillsubsidy.policy.model.plan.Clause;
import org.skillsubsidy.policy.model.value.InvalidFactException;

class ResponsibilityTest {

  @Test
  void theFirstThatIsNamedLeads() {
    Responsibility responsibility =
        new Responsibility(List.of(Department.FINANCE, Department.AUDIT), Clause.C3_9);
    assertThat(responsibility.lead()).isEqualTo(Department.FINANCE);
  }

  @Test
  void nobodyIsNoResponsibility() {
    assertThatThrownBy(() -> new Responsibility(List.of(), Clause.C4_2))
        .isInstanceOf(InvalidFactException.class)
        .hasMessage("responsibility.departments: '' must name a department");
  }

  @Test
  void everyWordHasItsClause() {
    assertThat(Department.AUDIT.term()).isEqualTo("省审计厅");
    for (Industry industry : Industry.values()) {
      assertThat(industry.clauses()).containsExactly(Clause.C4_2);
      assertThat(industry.term()).isNotBlank();
    }
    for (Duty duty : Duty.values()) {
      assertThat(duty.clauses())
          .containsExactly(duty == Duty.ENTREPRENEURSHIP ? Clause.C2_4 : Clause.C4_2);
      assertThat(duty.term()).isNotBlank();
    }
  }
}
