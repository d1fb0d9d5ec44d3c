package org.skillsubsidy.policy.testkit.conformance;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.skillsubsidy.policy.model.plan.Clause;

/** The three forms of a report. */
final class ReportForms {

  private static final String TITLE = "Conformance with the skills training subsidy plan 2019-2021";

  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <title>%1$s</title>
      <style>
      body { font: 15px/1.5 sans-serif; max-width: 60em; margin: 2em auto; padding: 0 1em; \
      color: #222; }
      h1 { font-size: 1.4em; } h2 { font-size: 1.1em; margin-top: 2em; }
      table { border-collapse: collapse; width: 100%%; }
      th, td { text-align: left; vertical-align: top; padding: .25em .6em; \
      border-bottom: 1px solid #ddd; }
      td.n, th.n { text-align: right; } .failed { color: #a00; font-weight: bold; }
      .passed { color: #060; } code { font-size: .9em; overflow-wrap: anywhere; }
      </style>
      </head>
      <body>
      <h1>%1$s</h1>
      %2$s</body>
      </html>
      """;

  private ReportForms() {}

  static String text(ConformanceReport report) {
    StringBuilder text = new StringBuilder(TITLE).append("\n\n");
    text.append("Candidate  ").append(report.candidate()).append('\n');
    text.append("Cases      ").append(cases(report)).append('\n');
    text.append("Result     ").append(report.summary()).append('\n');
    if (!report.notCompared().isEmpty()) {
      text.append("Left out   ").append(leftOut(report)).append('\n');
    }
    text.append("\nClause  Passed  Failed  Not supported\n");
    report
        .byClause()
        .forEach(
            (clause, counts) ->
                text.append(
                    "%-6s  %6d  %6d  %13d\n"
                        .formatted(
                            clause.number(),
                            number(counts, Verdict.PASSED),
                            number(counts, Verdict.FAILED),
                            number(counts, Verdict.NOT_SUPPORTED))));
    section(text, "Problems of the run", report.problems());
    for (Verdict verdict : List.of(Verdict.FAILED, Verdict.NOT_SUPPORTED)) {
      section(
          text,
          heading(verdict),
          report.with(verdict).stream()
              .map(
                  result ->
                      "%s  %s\n  %s\n    %s"
                          .formatted(
                              result.tested().clause().number(),
                              result.tested().id(),
                              result.tested().sentence(),
                              String.join("\n    ", result.remarks())))
              .toList());
    }
    return text.toString();
  }

  private static void section(StringBuilder text, String heading, List<String> entries) {
    if (!entries.isEmpty()) {
      text.append('\n').append(heading).append("\n\n");
      entries.forEach(entry -> text.append(entry).append('\n'));
    }
  }

  static String csv(ConformanceReport report) {
    StringWriter text = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
      csv.writeRecord("clause", "case", "verdict", "sentence", "remarks");
      for (CaseResult result : report.results()) {
        csv.writeRecord(
            result.tested().clause().number(),
            result.tested().id(),
            result.verdict().name(),
            result.tested().sentence(),
            String.join("; ", result.remarks()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  static String html(ConformanceReport report) {
    StringBuilder body = new StringBuilder("<table>\n");
    fact(body, "Candidate", escaped(report.candidate()));
    fact(body, "Cases", escaped(cases(report)));
    fact(
        body,
        "Result",
        "<span class=\"%s\">%s</span>"
            .formatted(report.isPassed() ? "passed" : "failed", escaped(report.summary())));
    if (!report.notCompared().isEmpty()) {
      fact(body, "Left out", escaped(leftOut(report)));
    }
    body.append("</table>\n<h2>By clause</h2>\n<table>\n<tr><th>Clause</th><th>Heading</th>");
    for (Verdict verdict : Verdict.values()) {
      body.append("<th class=\"n\">").append(heading(verdict)).append("</th>");
    }
    body.append("</tr>\n");
    report.byClause().forEach((clause, counts) -> clauseRow(body, clause, counts));
    body.append("</table>\n");
    if (!report.problems().isEmpty()) {
      body.append("<h2>Problems of the run</h2>\n<ul>\n");
      report
          .problems()
          .forEach(
              each -> body.append("<li class=\"failed\">").append(escaped(each)).append("</li>\n"));
      body.append("</ul>\n");
    }
    for (Verdict verdict : List.of(Verdict.FAILED, Verdict.NOT_SUPPORTED, Verdict.PASSED)) {
      caseTable(body, verdict, report.with(verdict));
    }
    return PAGE.formatted(TITLE, body);
  }

  private static void clauseRow(StringBuilder body, Clause clause, Map<Verdict, Integer> counts) {
    body.append(
        "<tr><td>%s</td><td lang=\"zh\">%s %s</td>"
            .formatted(clause.number(), clause.citation(), clause.title()));
    for (Verdict verdict : Verdict.values()) {
      int number = number(counts, verdict);
      body.append(
          "<td class=\"n%s\">%d</td>"
              .formatted(verdict == Verdict.FAILED && number > 0 ? " failed" : "", number));
    }
    body.append("</tr>\n");
  }

  private static void caseTable(StringBuilder body, Verdict verdict, List<CaseResult> results) {
    if (results.isEmpty()) {
      return;
    }
    body.append("<h2>").append(heading(verdict)).append("</h2>\n<table>\n");
    for (CaseResult result : results) {
      body.append(
          "<tr><td>%s</td><td><code>%s</code></td><td>%s"
              .formatted(
                  result.tested().clause().number(),
                  escaped(result.tested().id()),
                  escaped(result.tested().sentence())));
      for (String remark : result.remarks()) {
        body.append("<br><code>").append(escaped(remark)).append("</code>");
      }
      body.append("</td></tr>\n");
    }
    body.append("</table>\n");
  }

  private static void fact(StringBuilder body, String name, String value) {
    body.append("<tr><th>%s</th><td>%s</td></tr>\n".formatted(name, value));
  }

  private static String cases(ConformanceReport report) {
    return "%s, %d cases, SHA-256 %s"
        .formatted(report.version(), report.results().size(), report.digest());
  }

  private static String leftOut(ConformanceReport report) {
    return String.join(", ", report.notCompared()) + ": not compared where left out";
  }

  private static int number(Map<Verdict, Integer> counts, Verdict verdict) {
    return counts.getOrDefault(verdict, 0);
  }

  private static String heading(Verdict verdict) {
    return switch (verdict) {
      case PASSED -> "Passed";
      case FAILED -> "Failed";
      case NOT_SUPPORTED -> "Not supported";
    };
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
