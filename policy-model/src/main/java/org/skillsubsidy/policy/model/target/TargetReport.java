package org.skillsubsidy.policy.model.target;

import java.util.List;

/**
 * How far all targets were reached.
 *
 * @param progress one for each target, in the order in which targets were given
 */
public record TargetReport(List<TargetProgress> progress) {

  /** Copies the list. */
  public TargetReport {
    progress = List.copyOf(progress);
  }

  /**
   * Returns the targets of one year.
   *
   * @param year the year
   * @return their progress, in the order of the report
   */
  public List<TargetProgress> ofYear(int year) {
    return progress.stream()
        .filter(each -> each.target().isYearly() && each.target().firstYear() == year)
        .toList();
  }

  /**
   * Returns the targets of several years.
   *
   * @return their progress, in the order of the report
   */
  public List<TargetProgress> inAll() {
    return progress.stream().filter(each -> !each.target().isYearly()).toList();
  }
}
