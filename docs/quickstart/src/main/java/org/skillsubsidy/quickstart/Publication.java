package org.skillsubsidy.quickstart;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.skillsubsidy.policy.model.audit.AuditFlag;
import org.skillsubsidy.policy.model.audit.AuditReport;
import org.skillsubsidy.policy.model.decision.SubsidyDecision;
import org.skillsubsidy.policy.model.disclosure.Disclosure;
import org.skillsubsidy.policy.model.target.Target;
import org.skillsubsidy.policy.model.target.TargetFigures;
import org.skillsubsidy.policy.rules.audit.FlagsCsv;
import org.skillsubsidy.policy.rules.disclosure.Discloser;
import org.skillsubsidy.policy.rules.disclosure.DisclosureCsv;
import org.skillsubsidy.policy.rules.disclosure.DisclosurePage;
import org.skillsubsidy.policy.rules.target.TargetCalculator;
import org.skillsubsidy.policy.rules.target.TrainingCounter;

/**
 * What goes to others than the claimants (3.9): the flags of the audit, for whoever looks into
 * them, and the disclosure, for everybody.
 */
final class Publication {

  /** The name of the file with a row for each suspicion. */
  static final String FLAGS = "flags.csv";

  /** The name of the page for everybody. */
  static final String PAGE = "disclosure.html";

  /** The name of the file with the page's tables. */
  static final String TABLES = "disclosure.csv";

  private final Path folder;

  /**
   * Begins.
   *
   * @param folder where the files are written
   */
  Publication(Path folder) {
    this.folder = folder;
  }

  /**
   * Writes the flags.
   *
   * @param report what the audit found
   * @throws IOException if that is not possible
   */
  void write(AuditReport report) throws IOException {
    try (BufferedWriter writer = Files.newBufferedWriter(folder.resolve(FLAGS))) {
      line(writer, FlagsCsv.HEADER);
      for (AuditFlag flag : report.flags()) {
        line(writer, FlagsCsv.line(flag));
      }
    }
  }

  /**
   * Writes the page and its tables.
   *
   * @param decisions each decision once
   * @throws IOException if that is not possible
   */
  void write(List<SubsidyDecision> decisions) throws IOException {
    int firstYear = Target.PLAN.stream().mapToInt(Target::firstYear).min().orElseThrow();
    int lastYear = Target.PLAN.stream().mapToInt(Target::lastYear).max().orElseThrow();
    TargetFigures figures = TrainingCounter.DEFAULT.count(decisions, firstYear, lastYear);
    Disclosure disclosure =
        Discloser.DEFAULT.disclose(decisions).toBuilder()
            .targets(TargetCalculator.DEFAULT.assess(figures))
            .build();
    Files.writeString(folder.resolve(PAGE), DisclosurePage.html(disclosure));
    try (BufferedWriter writer = Files.newBufferedWriter(folder.resolve(TABLES))) {
      for (String line : DisclosureCsv.lines(disclosure)) {
        line(writer, line);
      }
    }
  }

  private static void line(BufferedWriter writer, String line) throws IOException {
    writer.write(line);
    writer.write('\n');
  }
}
