package org.skillsubsidy.policy.model.department;

import static org.skillsubsidy.policy.model.value.InvalidFactException.require;

import java.util.List;
import org.skillsubsidy.policy.model.plan.Clause;

/**
 * Who is responsible for something.
 *
 * @param departments the departments, in the plan's order; at least one
 * @param clause where the plan says so
 */
public record Responsibility(List<Department> departments, Clause clause) {

  /**
   * Copies the list.
   *
   * @throws org.skillsubsidy.policy.model.value.InvalidFactException if nobody is named
   */
  public Responsibility {
    departments = List.copyOf(departments);
    require(!departments.isEmpty(), "responsibility.departments", "", "must name a department");
  }

  /**
   * Returns who leads: the first that is named (排第一位为牵头单位, 2.1).
   *
   * @return the first of {@link #departments()}
   */
  public Department lead() {
    return departments.get(0);
  }
}
