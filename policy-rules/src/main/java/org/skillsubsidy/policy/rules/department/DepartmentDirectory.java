package org.skillsubsidy.policy.rules.department;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.skillsubsidy.policy.model.department.Department;
import org.skillsubsidy.policy.model.department.Duty;
import org.skillsubsidy.policy.model.department.Industry;
import org.skillsubsidy.policy.model.department.Responsibility;
import org.skillsubsidy.policy.model.plan.Cites;
import org.skillsubsidy.policy.model.plan.Clause;
import org.skillsubsidy.policy.model.plan.TraineeGroup;

/**
 * Tells who is responsible for a group, an industry, a duty (4.2), or a clause of the plan, as the
 * plan itself says. Stateless.
 */
@Cites(Clause.C4_2)
public final class DepartmentDirectory {

  /** The only directory: it is the plan's. */
  public static final DepartmentDirectory DEFAULT = new DepartmentDirectory();

  private DepartmentDirectory() {}

  /**
   * Tells who trains a group. Some have a department of their own (4.2); for the others those
   * answer whom the clause of the group names.
   *
   * @param group the group
   * @return who is responsible
   */
  public Responsibility responsibleFor(TraineeGroup group) {
    return switch (group) {
      case VETERAN -> by(Clause.C4_2, Department.VETERANS_AFFAIRS);
      case PROFESSIONAL_FARMER -> by(Clause.C4_2, Department.AGRICULTURE);
      case PRISONER -> by(Clause.C4_2, Department.JUSTICE);
      case ENTERPRISE_EMPLOYEE,
          RURAL_MIGRANT_WORKER,
          SCHOOL_LEAVER,
          COLLEGE_GRADUATE,
          UNEMPLOYED,
          HARD_TO_EMPLOY,
          DISABLED,
          POOR_LABOURER,
          POOR_HOUSEHOLD_CHILD ->
          responsibleFor(group.clauses().get(0)).orElseThrow();
    };
  }

  /**
   * Tells who is responsible for the training of an industry.
   *
   * @param industry the industry
   * @return who is responsible
   */
  public Responsibility responsibleFor(Industry industry) {
    Department department =
        switch (industry) {
          case INDUSTRY_AND_INFORMATION -> Department.INDUSTRY_AND_INFORMATION;
          case CONSTRUCTION -> Department.CONSTRUCTION;
          case INTANGIBLE_HERITAGE, ARTS_AND_CRAFTS, RURAL_TOURISM ->
              Department.CULTURE_AND_TOURISM;
          case MEDICAL_CARE, ELDERLY_CARE, MATERNAL_AND_INFANT_CARE -> Department.HEALTH;
          case HIGH_RISK, SPECIAL_OPERATIONS -> Department.EMERGENCY_MANAGEMENT;
          case STATE_OWNED_ENTERPRISES -> Department.STATE_ASSETS;
        };
    return by(Clause.C4_2, department);
  }

  /**
   * Tells who has a duty.
   *
   * @param duty the duty
   * @return who is responsible
   */
  public Responsibility responsibleFor(Duty duty) {
    return switch (duty) {
      case POLICY_AND_SUPERVISION -> by(Clause.C4_2, Department.HUMAN_RESOURCES);
      case BASIC_CAPACITY -> by(Clause.C4_2, Department.DEVELOPMENT_AND_REFORM);
      case VOCATIONAL_SCHOOLS -> by(Clause.C4_2, Department.EDUCATION);
      case APPROPRIATION -> by(Clause.C4_2, Department.FINANCE);
      case PARTICIPATION ->
          by(
              Clause.C4_2,
              Department.TRADE_UNIONS,
              Department.YOUTH_LEAGUE,
              Department.WOMEN_FEDERATION,
              Department.INDUSTRY_ASSOCIATIONS);
      case ENTREPRENEURSHIP -> by(Clause.C2_4, Department.HUMAN_RESOURCES);
    };
  }

  /**
   * Tells who carries a clause out: those whom the plan names at its end, the leading one first.
   *
   * @param clause the clause; of 2.4 the first paragraph
   * @return empty where the plan names nobody: for its goals (1) and its last part (4.1 to 4.4)
   */
  public Optional<Responsibility> responsibleFor(Clause clause) {
    List<Department> departments =
        switch (clause) {
          case C2_1 ->
              List.of(
                  Department.HUMAN_RESOURCES,
                  Department.DEVELOPMENT_AND_REFORM,
                  Department.EDUCATION,
                  Department.SCIENCE,
                  Department.INDUSTRY_AND_INFORMATION,
                  Department.CONSTRUCTION,
                  Department.EMERGENCY_MANAGEMENT,
                  Department.STATE_ASSETS,
                  Department.SMALL_ENTERPRISES,
                  Department.TRADE_UNIONS);
          case C2_2 ->
              List.of(
                  Department.HUMAN_RESOURCES,
                  Department.DEVELOPMENT_AND_REFORM,
                  Department.EDUCATION,
                  Department.INDUSTRY_AND_INFORMATION,
                  Department.FINANCE,
                  Department.EMERGENCY_MANAGEMENT,
                  Department.STATE_ASSETS,
                  Department.TRADE_UNIONS);
          case C2_3 ->
              List.of(
                  Department.STATE_ASSETS,
                  Department.FINANCE,
                  Department.TAXATION,
                  Department.TRADE_UNIONS);
          case C2_4 ->
              List.of(
                  Department.HUMAN_RESOURCES, Department.EDUCATION, Department.DISABLED_FEDERATION);
          case C2_5 ->
              List.of(
                  Department.HUMAN_RESOURCES,
                  Department.EDUCATION,
                  Department.FINANCE,
                  Department.AGRICULTURE,
                  Department.POVERTY_RELIEF);
          case C2_6 ->
              List.of(Department.HUMAN_RESOURCES, Department.FINANCE, Department.STATE_ASSETS);
          case C3_1 ->
              List.of(
                  Department.EDUCATION,
                  Department.DEVELOPMENT_AND_REFORM,
                  Department.FINANCE,
                  Department.HUMAN_RESOURCES,
                  Department.MARKET_REGULATION);
          case C3_2 -> List.of(Department.HUMAN_RESOURCES, Department.EDUCATION);
          case C3_3 ->
              List.of(
                  Department.HUMAN_RESOURCES,
                  Department.DEVELOPMENT_AND_REFORM,
                  Department.EDUCATION,
                  Department.INDUSTRY_AND_INFORMATION,
                  Department.STATE_ASSETS);
          case C3_4 -> List.of(Department.HUMAN_RESOURCES);
          case C3_5 ->
              List.of(
                  Department.HUMAN_RESOURCES,
                  Department.DEVELOPMENT_AND_REFORM,
                  Department.EDUCATION,
                  Department.INDUSTRY_AND_INFORMATION,
                  Department.CONSTRUCTION,
                  Department.COMMERCE,
                  Department.EMERGENCY_MANAGEMENT,
                  Department.STATE_ASSETS,
                  Department.WOMEN_FEDERATION);
          case C3_6 -> List.of(Department.HUMAN_RESOURCES, Department.MARKET_REGULATION);
          case C3_7 ->
              List.of(Department.HUMAN_RESOURCES, Department.EDUCATION, Department.STATE_ASSETS);
          case C3_8 ->
              List.of(Department.CITY_GOVERNMENTS, Department.FINANCE, Department.HUMAN_RESOURCES);
          case C3_9 ->
              List.of(
                  Department.CITY_GOVERNMENTS,
                  Department.FINANCE,
                  Department.HUMAN_RESOURCES,
                  Department.AUDIT);
          case C1, C4_1, C4_2, C4_3, C4_4 -> List.of();
        };
    return departments.isEmpty()
        ? Optional.empty()
        : Optional.of(new Responsibility(departments, clause));
  }

  private static Responsibility by(Clause clause, Department... departments) {
    return new Responsibility(Arrays.asList(departments), clause);
  }
}
