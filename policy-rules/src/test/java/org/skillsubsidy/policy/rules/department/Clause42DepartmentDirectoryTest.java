package org.skillsubsidy.policy.rules.department;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.skillsubsidy.policy.model.department.Department;
import org.skillsubsidy.policy.model.department.Duty;
import org.skillsubsidy.policy.model.department.Industry;
import org.skillsubsidy.policy.model.department.Responsibility;
import org.skillsubsidy.policy.model.plan.Clause;
import org.skillsubsidy.policy.model.plan.TraineeGroup;

/** 4.2, and the names at the end of each clause, in the plan's own words. */
class Clause42DepartmentDirectoryTest {

  private static final DepartmentDirectory DIRECTORY = DepartmentDirectory.DEFAULT;

  private static String terms(Responsibility responsibility) {
    return responsibility.departments().stream()
        .map(Department::term)
        .collect(Collectors.joining("、"));
  }

  /** The last words of each clause, as the plan has them. */
  @ParameterizedTest
  @CsvSource({
    "2.1, 省人社厅、省发展改革委、省教育厅、省科技厅、省工信厅、省住建厅、省应急厅、省国资委、省小企业局、省总工会",
    "2.2, 省人社厅、省发展改革委、省教育厅、省工信厅、省财政厅、省应急厅、省国资委、省总工会",
    "2.3, 省国资委、省财政厅、省税务局、省总工会",
    "2.4, 省人社厅、省教育厅、省残联",
    "2.5, 省人社厅、省教育厅、省财政厅、省农业农村厅、省扶贫办",
    "2.6, 省人社厅、省财政厅、省国资委",
    "3.1, 省教育厅、省发展改革委、省财政厅、省人社厅、省市场监管局",
    "3.2, 省人社厅、省教育厅",
    "3.3, 省人社厅、省发展改革委、省教育厅、省工信厅、省国资委",
    "3.4, 省人社厅",
    "3.5, 省人社厅、省发展改革委、省教育厅、省工信厅、省住建厅、省商务厅、省应急厅、省国资委、省妇联",
    "3.6, 省人社厅、省市场监管局",
    "3.7, 省人社厅、省教育厅、省国资委",
    "3.8, 各市人民政府、省财政厅、省人社厅",
    "3.9, 各市人民政府、省财政厅、省人社厅、省审计厅"
  })
  void eachClauseIsCarriedOutByWhomItNames(String clause, String departments) {
    Responsibility responsibility = DIRECTORY.responsibleFor(Clause.parse(clause)).orElseThrow();
    assertThat(terms(responsibility)).isEqualTo(departments);
    assertThat(responsibility.clause().number()).isEqualTo(clause);
    assertThat(departments).startsWith(responsibility.lead().term());
  }

  @ParameterizedTest
  @EnumSource(
      value = Clause.class,
      names = {"C1", "C4_1", "C4_2", "C4_3", "C4_4"})
  void someClausesNameNobody(Clause clause) {
    assertThat(DIRECTORY.responsibleFor(clause)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "VETERAN, 退役军人部门, 4.2",
    "PROFESSIONAL_FARMER, 省农业农村厅, 4.2",
    "PRISONER, 司法行政部门, 4.2",
    "ENTERPRISE_EMPLOYEE, 省人社厅, 2.1",
    "RURAL_MIGRANT_WORKER, 省人社厅, 2.4",
    "SCHOOL_LEAVER, 省人社厅, 2.4",
    "COLLEGE_GRADUATE, 省人社厅, 2.4",
    "UNEMPLOYED, 省人社厅, 2.4",
    "HARD_TO_EMPLOY, 省人社厅, 2.4",
    "DISABLED, 省人社厅, 2.4",
    "POOR_LABOURER, 省人社厅, 2.5",
    "POOR_HOUSEHOLD_CHILD, 省人社厅, 2.5"
  })
  void eachGroupHasSomebody(TraineeGroup group, String lead, String clause) {
    Responsibility responsibility = DIRECTORY.responsibleFor(group);
    assertThat(responsibility.lead().term()).isEqualTo(lead);
    assertThat(responsibility.clause().number()).isEqualTo(clause);
    assertThat(group.clauses()).contains(responsibility.clause());
  }

  @Test
  void theDisabledAndThePoorHaveMoreThanTheLead() {
    assertThat(DIRECTORY.responsibleFor(TraineeGroup.DISABLED).departments())
        .contains(Department.DISABLED_FEDERATION);
    assertThat(DIRECTORY.responsibleFor(TraineeGroup.POOR_LABOURER).departments())
        .contains(Department.POVERTY_RELIEF);
    assertThat(DIRECTORY.responsibleFor(TraineeGroup.VETERAN).departments())
        .containsExactly(Department.VETERANS_AFFAIRS);
  }

  @ParameterizedTest
  @CsvSource({
    "INDUSTRY_AND_INFORMATION, 工信行业, 省工信厅",
    "CONSTRUCTION, 住建行业, 省住建厅",
    "INTANGIBLE_HERITAGE, 非物质文化遗产传承人, 文旅部门",
    "ARTS_AND_CRAFTS, 工艺美术从业人员, 文旅部门",
    "RURAL_TOURISM, 乡村旅游服务人员, 文旅部门",
    "MEDICAL_CARE, 医护人员, 卫健部门",
    "ELDERLY_CARE, 养老护理人员, 卫健部门",
    "MATERNAL_AND_INFANT_CARE, 母婴护理人员, 卫健部门",
    "HIGH_RISK, 化工、矿山等高危行业, 省应急厅",
    "SPECIAL_OPERATIONS, 特种作业人员, 省应急厅",
    "STATE_OWNED_ENTERPRISES, 国企, 省国资委"
  })
  void eachIndustryHasItsDepartment(Industry industry, String term, String department) {
    assertThat(industry.term()).isEqualTo(term);
    assertThat(terms(DIRECTORY.responsibleFor(industry))).isEqualTo(department);
    assertThat(industry.clauses()).containsExactly(DIRECTORY.responsibleFor(industry).clause());
  }

  @ParameterizedTest
  @CsvSource({
    "POLICY_AND_SUPERVISION, 省人社厅",
    "BASIC_CAPACITY, 省发展改革委",
    "VOCATIONAL_SCHOOLS, 省教育厅",
    "APPROPRIATION, 省财政厅",
    "PARTICIPATION, 省总工会、共青团、省妇联、行业协会",
    "ENTREPRENEURSHIP, 省人社厅"
  })
  void eachDutyIsSomebodys(Duty duty, String departments) {
    assertThat(terms(DIRECTORY.responsibleFor(duty))).isEqualTo(departments);
    assertThat(duty.clauses()).containsExactly(DIRECTORY.responsibleFor(duty).clause());
    assertThat(duty.term()).isNotEmpty();
  }

  @Test
  void everyDepartmentIsResponsibleForSomething() {
    Set<Department> named = EnumSet.noneOf(Department.class);
    for (Clause clause : Clause.values()) {
      DIRECTORY
          .responsibleFor(clause)
          .ifPresent(responsibility -> named.addAll(responsibility.departments()));
    }
    for (TraineeGroup group : TraineeGroup.values()) {
      named.addAll(DIRECTORY.responsibleFor(group).departments());
    }
    for (Industry industry : Industry.values()) {
      named.addAll(DIRECTORY.responsibleFor(industry).departments());
    }
    for (Duty duty : Duty.values()) {
      named.addAll(DIRECTORY.responsibleFor(duty).departments());
    }
    assertThat(named).containsExactly(Department.values());
  }
}
