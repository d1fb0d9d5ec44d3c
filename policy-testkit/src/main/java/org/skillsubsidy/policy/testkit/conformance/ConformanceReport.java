package org.skillsubsidy.policy.testkit.conformance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.skillsubsidy.policy.model.plan.Clause;

/**
 * How a candidate did, clause by clause, for people to read and to attach to a tender. The same
 * answers always give the same report. It holds no whole identity number.
 *
 * @param candidate who was tested
 * @param version the version of the cases
 * @param digest the SHA-256 of the case files, to tell which cases these were
 * @param results what became of each case
 * @param problems what was wrong with the run as a whole
 */
public record ConformanceReport(
    String candidate,
    String version,
    String digest,
    List<CaseResult> results,
    List<String> problems) {

  /** Copies the lists. */
  public ConformanceReport {
    results = List.copyOf(results);
    problems = List.copyOf(problems);
  }

  /**
   * Tells whether the candidate conforms in all that it supports.
   *
   * @return true if no case failed and nothing was wrong with the run
   */
  public boolean isPassed() {
    return problems.isEmpty() && count(Verdict.FAILED) == 0;
  }

  /**
   * Counts cases.
   *
   * @param verdict what became of them
   * @return their number
   */
  public long count(Verdict verdict) {
    return with(verdict).size();
  }

  /**
   * Finds cases.
   *
   * @param verdict what became of them
   * @return their results, in the order in which they were asked
   */
  public List<CaseResult> with(Verdict verdict) {
    return results.stream().filter(result -> result.verdict() == verdict).toList();
  }

  /**
   * Counts the cases of each clause.
   *
   * @return for each clause that has cases the number for each verdict, in the plan's order
   */
  public Map<Clause, Map<Verdict, Integer>> byClause() {
    Map<Clause, Map<Verdict, Integer>> counts = new TreeMap<>();
    for (CaseResult result : results) {
      counts
          .computeIfAbsent(result.tested().clause(), clause -> new EnumMap<>(Verdict.class))
          .merge(result.verdict(), 1, Integer::sum);
    }
    return counts;
  }

  /**
   * Returns what explains decisions and was not compared, because the candidate left it out.
   *
   * @return names of fields
   */
  public Set<String> notCompared() {
    Set<String> names = new TreeSet<>();
    results.forEach(result -> names.addAll(result.notCompared()));
    return names;
  }

  /**
   * Says the result in one sentence.
   *
   * @return such as {@code FAILED: 428 passed, 3 failed, 0 not supported}
   */
  public String summary() {
    String word = isPassed() ? "PASSED" : "FAILED";
    if (isPassed() && count(Verdict.NOT_SUPPORTED) > 0) {
      word = "PASSED IN PART";
    }
    return "%s: %d passed, %d failed, %d not supported"
        .formatted(
            word, count(Verdict.PASSED), count(Verdict.FAILED), count(Verdict.NOT_SUPPORTED));
  }

  /**
   * Returns the report as text.
   *
   * @return lines of text
   */
  public String text() {
    return ReportForms.text(this);
  }

  /**
   * Returns the report as CSV, a row for each case.
   *
   * @return a header and rows, RFC 4180
   */
  public String csv() {
    return ReportForms.csv(this);
  }

  /**
   * Returns the report as a page that needs no other file and no network.
   *
   * @return HTML
   */
  public String html() {
    return ReportForms.html(this);
  }

  /**
   * Writes {@code report.txt}, {@code report.csv} and {@code report.html}.
   *
   * @param directory where to; made if it does not exist
   * @throws IOException if a file cannot be written
   */
  public void writeTo(Path directory) throws IOException {
    Files.createDirectories(directory);
    Files.writeString(directory.resolve("report.txt"), text());
    Files.writeString(directory.resolve("report.csv"), csv());
    Files.writeString(directory.resolve("report.html"), html());
  }
}
