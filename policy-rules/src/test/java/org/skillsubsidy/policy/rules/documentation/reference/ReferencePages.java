package org.skillsubsidy.policy.rules.documentation.reference;

import java.lang.reflect.InvocationTargetException;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.skillsubsidy.policy.model.audit.AuditThresholds;
import org.skillsubsidy.policy.model.audit.FlagCode;
import org.skillsubsidy.policy.model.audit.Severity;
import org.skillsubsidy.policy.model.decision.Bar;
import org.skillsubsidy.policy.model.decision.Denial;
import org.skillsubsidy.policy.model.decision.DenialReason;
import org.skillsubsidy.policy.model.plan.CertificateLevel;
import org.skillsubsidy.policy.model.plan.Clause;
import org.skillsubsidy.policy.model.plan.FundSource;
import org.skillsubsidy.policy.model.plan.SubsidyKind;
import org.skillsubsidy.policy.model.terms.PolicyTerms;
import org.skillsubsidy.policy.model.terms.Reading;
import org.skillsubsidy.policy.model.terms.ReadingChoice;
import org.skillsubsidy.policy.model.terms.Readings;
import org.skillsubsidy.policy.model.value.Yuan;
import org.skillsubsidy.policy.rules.explain.ReasonTexts;
import org.skillsubsidy.policy.testkit.conformance.ConformanceKit;

/** The pages of {@code docs/reference}, made from the code. */
final class ReferencePages {

  private static final ReasonTexts CHINESE = ReasonTexts.of(Locale.CHINESE);
  private static final PolicyTerms PLAN = PolicyTerms.PLAN;

  private final Citations citations = new Citations(ConformanceKit.standard().cases());

  /** The pages by their file's name. */
  SortedMap<String, String> all() {
    SortedMap<String, String> pages = new TreeMap<>();
    pages.put("README.md", index());
    pages.put("coverage.md", coverage());
    pages.put("bars.md", bars());
    pages.put("denials.md", denials());
    pages.put("subsidies.md", subsidies());
    pages.put("readings.md", readings());
    pages.put("terms.md", terms());
    pages.put("flags.md", flags());
    return pages;
  }

  Citations citations() {
    return citations;
  }

  private static String index() {
    return Markdown.page(
        "Reference",
        "Tables that are made from the code, so that they never say anything else.",
        """
        - [Coverage](coverage.md): every clause of the plan, and what stands for it
        - [Subsidies](subsidies.md): what is paid, to whom, from which fund
        - [Bars](bars.md): why a training is not subsidised at all
        - [Denials](denials.md): why one kind of subsidy is not paid
        - [Readings](readings.md): where the plan can be read in more than one way
        - [Terms](terms.md): what a government may adjust
        - [Flags](flags.md): what an audit finds suspicious

        After a change of the code a test fails until they are made anew:

        ```sh
        mvn -B -ntp test -pl policy-rules -am -Dtest=ReferenceTest -Dsurefire.failIfNoSpecifiedTests=false -Dreference.write=true
        ```
        """);
  }

  private String coverage() {
    List<List<String>> overview = new ArrayList<>();
    StringBuilder details = new StringBuilder();
    for (Clause clause : Clause.values()) {
      overview.add(
          List.of(
              Markdown.clauses(List.of(clause)),
              clause.citation(),
              clause.title(),
              count(citations.rules(clause)),
              count(readings(clause)),
              count(citations.laws(clause)),
              count(citations.tests(clause)),
              count(citations.cases(clause))));
      details.append(detail(clause));
    }
    return Markdown.page(
        "Coverage",
        """
        Every clause of the plan, and what stands for it: the rules that cite it, the readings of what it leaves open,
        the laws and tests that hold the rules against it, and the conformance cases that hold any other platform against
        it. Where nothing is to be computed, the reason is given. Code cites a clause by a constant, so it cannot cite one
        that the plan does not have.""",
        Markdown.table(
                List.of("clause", "plan", "heading", "rules", "readings", "laws", "tests", "cases"),
                overview)
            + details);
  }

  private String detail(Clause clause) {
    StringBuilder detail = new StringBuilder();
    detail.append(
        "\n<a id=\"%s\"></a>\n\n## %s %s\n\n"
            .formatted(Markdown.anchor(clause), clause.number(), clause.title()));
    if (Uncomputed.REASONS.containsKey(clause)) {
      detail.append("Nothing is to be computed. ").append(Uncomputed.REASONS.get(clause));
      detail.append('\n');
    }
    item(detail, "Rules", Markdown.sources(citations.rules(clause)));
    item(
        detail,
        "Readings",
        readings(clause).stream()
            .map(
                reading ->
                    "[%s](readings.md#%s) %s".formatted(reading, anchor(reading), reading.title()))
            .collect(Collectors.joining(", ")));
    item(
        detail,
        "Laws",
        citations.laws(clause).stream()
            .map(law -> law.section() + " " + Markdown.code(law))
            .collect(Collectors.joining(", ")));
    item(detail, "Tests", Markdown.sources(citations.tests(clause)));
    if (!citations.cases(clause).isEmpty()) {
      item(detail, "Conformance cases", Integer.toString(citations.cases(clause).size()));
    }
    return detail.toString();
  }

  private static void item(StringBuilder detail, String name, String content) {
    if (!content.isEmpty()) {
      detail.append("- ").append(name).append(": ").append(content).append('\n');
    }
  }

  private static String count(Collection<?> things) {
    return things.isEmpty() ? "" : Integer.toString(things.size());
  }

  private static List<Reading> readings(Clause clause) {
    return Arrays.stream(Reading.values())
        .filter(reading -> reading.clauses().contains(clause))
        .toList();
  }

  private String bars() {
    Map<String, String> comments = SourceText.ofConstants(Bar.class);
    List<List<String>> rows = new ArrayList<>();
    for (Bar bar : Bar.values()) {
      rows.add(
          List.of(
              Markdown.code(bar),
              comments.get(bar.name()),
              CHINESE.text(bar),
              Markdown.clauses(bar.clauses()),
              Markdown.sources(citations.usersOf(bar))));
    }
    return Markdown.page(
        "Bars",
        """
        Reasons why a training may not be subsidised at all, in the order in which a decision lists them. Every bar is
        examined and every one that applies is reported, but for `NOT_IN_FORCE`, beside which nothing is examined.""",
        Markdown.table(List.of("bar", "applies when", "in words", "clause", "rule"), rows));
  }

  private String denials() {
    Map<String, String> comments = SourceText.ofConstants(DenialReason.class);
    List<List<String>> rows = new ArrayList<>();
    for (Denial denial : Denial.values()) {
      rows.add(
          List.of(
              Markdown.code(denial.kind()),
              Markdown.code(denial.reason()),
              comments.get(denial.reason().name()),
              CHINESE.text(denial),
              Markdown.clauses(denial.clauses()),
              Markdown.sources(citations.usersOf(denial))));
    }
    return Markdown.page(
        "Denials",
        """
        Reasons why one kind of subsidy is not paid, in the order in which a decision lists them. Every denial that holds
        is reported, for a barred training too. Its storage form is `KIND:REASON`.""",
        Markdown.table(
            List.of("kind", "reason", "holds when", "in words", "clause", "rule"), rows));
  }

  private String subsidies() {
    List<List<String>> rows = new ArrayList<>();
    for (SubsidyKind kind : SubsidyKind.values()) {
      rows.add(
          List.of(
              Markdown.code(kind),
              kind.term(),
              amount(kind),
              Markdown.code(
                  switch (kind) {
                    case ENTERPRISE_TRAINING -> PLAN.flatRatePayee();
                    case WORKER_TRAINING -> PLAN.workerPayee();
                    case LIVING_ALLOWANCE -> PLAN.allowancePayee();
                    case CERTIFICATE -> PLAN.certificatePayee();
                  }),
              funds(kind),
              Markdown.clauses(kind.clauses()),
              "[%d](denials.md)"
                  .formatted(
                      Arrays.stream(Denial.values())
                          .filter(denial -> denial.kind() == kind)
                          .count())));
    }
    List<List<String>> rates = new ArrayList<>();
    for (CertificateLevel level : CertificateLevel.values()) {
      Long rate = PLAN.certificateRatesFen().get(level);
      rates.add(
          List.of(
              Markdown.code(level),
              level.term(),
              rate == null ? "not stated: a gap, never zero" : Yuan.text(rate)));
    }
    return Markdown.page(
        "Subsidies",
        """
        The four kinds of subsidy, in the order in which a decision lists them, by the plan's own [terms](terms.md). One
        training can earn several of them.""",
        Markdown.table(List.of("kind", "plan", "yuan", "payee", "fund", "clause", "denials"), rows)
            + "\n## Certificates\n\n"
            + Markdown.table(List.of("level", "plan", "yuan"), rates));
  }

  private static String amount(SubsidyKind kind) {
    return switch (kind) {
      case ENTERPRISE_TRAINING -> Yuan.text(PLAN.flatRateFen()) + " for an employee's training";
      case WORKER_TRAINING -> "the tuition, at most " + Yuan.text(PLAN.workerCapFen());
      case LIVING_ALLOWANCE -> Yuan.text(PLAN.dailyAllowanceFen()) + " a day of training";
      case CERTIFICATE -> "by level, see below";
    };
  }

  private static String funds(SubsidyKind kind) {
    List<FundSource> funds =
        switch (kind) {
          case ENTERPRISE_TRAINING -> List.of(PLAN.flatRateFund());
          case WORKER_TRAINING -> List.of(PLAN.workerFund());
          case LIVING_ALLOWANCE -> List.of(PLAN.allowanceFund());
          case CERTIFICATE -> List.of(PLAN.employeeCertificateFund(), PLAN.certificateFund());
        };
    return Markdown.codes(funds)
        + (kind == SubsidyKind.CERTIFICATE ? " (employees, everybody else)" : "");
  }

  private String readings() {
    Map<String, String> questions = SourceText.ofConstants(Reading.class);
    StringBuilder content = new StringBuilder();
    for (Reading reading : Reading.values()) {
      content.append(
          "<a id=\"%s\"></a>\n\n## %s %s\n\n%s Clauses: %s. Rules: %s.\n\n"
              .formatted(
                  anchor(reading),
                  reading,
                  reading.title(),
                  questions.get(reading.name()),
                  Markdown.clauses(reading.clauses()),
                  Markdown.sources(citations.usersOf(reading))));
      List<List<String>> rows = new ArrayList<>();
      for (ReadingChoice choice : reading.choices()) {
        rows.add(
            List.of(
                Markdown.code(choice.name()),
                SourceText.ofConstants(enumOf(choice)).get(choice.name()),
                choice == reading.defaultChoice() ? "default" : ""));
      }
      content.append(Markdown.table(List.of("choice", "meaning", ""), rows)).append('\n');
    }
    return Markdown.page(
        "Readings",
        """
        Where the plan can be read in more than one way, the reading is a named choice in the terms, with a default, and
        every decision that rests on it says so. On the command line: `--reading R2=OCCUPATION`.""",
        content.toString().stripTrailing() + "\n");
  }

  @SuppressWarnings("unchecked")
  private static Class<? extends Enum<?>> enumOf(ReadingChoice choice) {
    return (Class<? extends Enum<?>>) ((Enum<?>) choice).getDeclaringClass();
  }

  private static String anchor(Reading reading) {
    return reading.name().toLowerCase(Locale.ROOT);
  }

  private static String terms() {
    return Markdown.page(
        "Terms",
        """
        Everything that a government may adjust (3.8): one by one through `PolicyTerms.builder()`, for any time, and
        several in a row in a `PolicyTimeline`. Amounts are set in fen, or as money where the builder has the method.""",
        Markdown.table(
            List.of("term", "meaning", "in the plan"), defaults(PolicyTerms.class, PLAN)));
  }

  /** The values of a type that has a default for each, one in a row. */
  private static <T> List<List<String>> defaults(Class<T> type, T defaults) {
    List<List<String>> rows = new ArrayList<>();
    SourceText.ofDefaults(type)
        .forEach(
            (name, comment) ->
                rows.add(
                    List.of(Markdown.code(name), comment, shown(valueOf(type, name, defaults)))));
    return rows;
  }

  private static <T> Object valueOf(Class<T> type, String name, T value) {
    try {
      return type.getMethod(name).invoke(value);
    } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String shown(Object value) {
    if (value instanceof Readings) {
      return "[the defaults](readings.md)";
    }
    if (value instanceof Long fen) {
      return Yuan.text(fen) + " yuan";
    }
    if (value instanceof Map<?, ?> map) {
      return sorted(map.keySet()).stream()
          .map(key -> Markdown.code(key) + ": " + shown(map.get(key)))
          .collect(Collectors.joining("<br>"));
    }
    if (value instanceof Collection<?> collection) {
      return Markdown.codes(sorted(collection));
    }
    return value instanceof Temporal || value instanceof Integer
        ? value.toString()
        : Markdown.code(value);
  }

  /** Constants in the order in which they are declared. */
  private static List<?> sorted(Collection<?> constants) {
    return constants.stream()
        .map(constant -> ((Enum<?>) constant).getDeclaringClass())
        .distinct()
        .flatMap(type -> Arrays.stream(type.getEnumConstants()))
        .filter(constants::contains)
        .toList();
  }

  private String flags() {
    Map<String, String> comments = SourceText.ofConstants(FlagCode.class);
    List<List<String>> rows = new ArrayList<>();
    for (FlagCode code : FlagCode.values()) {
      rows.add(
          List.of(
              Markdown.code(code),
              comments.get(code.name()),
              code.term(),
              Markdown.code(code.severity()),
              Markdown.clauses(code.clauses())));
    }
    Map<String, String> severities = SourceText.ofConstants(Severity.class);
    List<List<String>> meanings = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      meanings.add(
          List.of(Markdown.code(severity), severity.term(), severities.get(severity.name())));
    }
    return Markdown.page(
        "Flags",
        """
        What an audit finds suspicious (3.9). A flag changes no decision. The codes are stable; `flags.csv` has the columns
        `code,severity,claim_id,trainee,detail,clause`.""",
        Markdown.table(List.of("code", "flagged when", "in words", "severity", "clause"), rows)
            + "\n## Severities\n\n"
            + Markdown.table(List.of("severity", "in words", "meaning"), meanings)
            + "\n## Thresholds\n\n"
            + Markdown.table(
                List.of("threshold", "meaning", "default"),
                defaults(AuditThresholds.class, AuditThresholds.DEFAULT)));
  }
}
