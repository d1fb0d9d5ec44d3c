package org.skillsubsidy.policy.rules.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.skillsubsidy.policy.model.audit.AuditFlag;
import org.skillsubsidy.policy.model.audit.AuditReport;
import org.skillsubsidy.policy.model.plan.Clause;
import org.skillsubsidy.policy.rules.text.Csv;

/**
 * The flags of an audit as CSV, for people: trainees are masked. Claim and trainee are empty where
 * a flag is on many claims together; clauses are separated by {@code |}.
 */
public final class FlagsCsv {

  /** The columns. */
  public static final String HEADER = "code,severity,claim_id,trainee,detail,clause";

  private FlagsCsv() {}

  /**
   * Writes a report.
   *
   * @param report the report
   * @return the header and a line for each flag, without ends of line
   */
  public static List<String> lines(AuditReport report) {
    List<String> lines = new ArrayList<>(report.flags().size() + 1);
    lines.add(HEADER);
    for (AuditFlag flag : report.flags()) {
      lines.add(line(flag));
    }
    return lines;
  }

  /**
   * Writes a flag.
   *
   * @param flag the flag
   * @return the line, without an end of line
   */
  public static String line(AuditFlag flag) {
    return Csv.line(
        flag.code(),
        flag.severity(),
        flag.claim().map(claim -> claim.id().toString()).orElse(""),
        flag.claim().map(claim -> claim.trainee().id().toString()).orElse(""),
        flag.detail(),
        flag.clauses().stream().map(Clause::number).collect(Collectors.joining("|")));
  }
}
