package org.skillsubsidy.quickstart;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.skillsubsidy.policy.model.audit.AuditFlag;
import org.skillsubsidy.policy.model.audit.FlagCode;
import org.skillsubsidy.policy.model.decision.Bar;
import org.skillsubsidy.policy.model.decision.Denial;
import org.skillsubsidy.policy.model.decision.Outcome;
import org.skillsubsidy.policy.model.decision.SubsidyDecision;
import org.skillsubsidy.policy.model.decision.SubsidyLine;
import org.skillsubsidy.policy.model.plan.Clause;
import org.skillsubsidy.policy.model.plan.FundSource;
import org.skillsubsidy.policy.model.plan.SubsidyKind;
import org.skillsubsidy.policy.rules.explain.ReasonTexts;

/** What became of the claims of a file, each claim counted once. */
final class Summary {

  private static final List<Outcome> OUTCOMES =
      List.of(Outcome.PAYABLE, Outcome.BARRED, Outcome.NOTHING_PAYABLE);
  private static final int MOST_REASONS = 10;
  private static final int LABEL_WIDTH = 30;
  private static final int NUMBER_WIDTH = 18;
  private static final int REASON_COUNT_WIDTH = 9;
  private static final int FIRST_WIDE = 0x2E80;

  private final int[] outcomes = new int[Outcome.values().length];
  private final Sums kinds = new Sums(SubsidyKind.values().length);
  private final Sums funds = new Sums(FundSource.values().length);
  private final int[] bars = new int[Bar.values().length];
  private final int[] denials = new int[Denial.values().length];
  private final int[] flags = new int[FlagCode.values().length];
  private int repeats;

  /**
   * Counts a decision that is paid and counted.
   *
   * @param decision the decision
   * @param lines its lines
   */
  void add(SubsidyDecision decision, List<SubsidyLine> lines) {
    outcomes[decision.outcome().ordinal()]++;
    for (SubsidyLine line : lines) {
      kinds.add(line.kind().ordinal(), line.fen());
      funds.add(line.fund().ordinal(), line.fen());
    }
    for (Bar bar : decision.bars()) {
      bars[bar.ordinal()]++;
    }
    for (Denial denial : decision.denials()) {
      denials[denial.ordinal()]++;
    }
  }

  /**
   * Counts a suspicion.
   *
   * @param flag the suspicion
   */
  void add(AuditFlag flag) {
    flags[flag.code().ordinal()]++;
  }

  /** Counts a row that repeats an earlier one. */
  void addRepeat() {
    repeats++;
  }

  /**
   * Prints the summary.
   *
   * @param file the file's name
   * @param rows how many rows the file has
   * @param badRows how many of them could not be decided
   * @param language Chinese or English
   * @param out is given the lines
   */
  void print(String file, int rows, int badRows, Locale language, PrintStream out) {
    new Printer(language, out).print(file, rows, badRows);
  }

  /** Amounts and their number, by the ordinal of an enum. */
  private static final class Sums {

    private final long[] fen;
    private final int[] counts;

    Sums(int size) {
      fen = new long[size];
      counts = new int[size];
    }

    void add(int ordinal, long amount) {
      fen[ordinal] = Math.addExact(fen[ordinal], amount);
      counts[ordinal]++;
    }
  }

  /** A reason in words, and how often it was given. */
  private record Reason(int count, String sentence) {}

  /** Writes the summary in one language. */
  private final class Printer {

    private final Texts texts;
    private final ReasonTexts reasons;
    private final boolean chinese;
    private final PrintStream out;

    Printer(Locale language, PrintStream out) {
      texts = new Texts(language);
      reasons = ReasonTexts.of(language);
      chinese = language.equals(Locale.CHINESE);
      this.out = out;
    }

    void print(String file, int rows, int badRows) {
      out.println(texts.text("summary.file", file, rows));
      heading("summary.outcomes", "summary.claims");
      for (Outcome outcome : OUTCOMES) {
        row(reasons.term(outcome), count(outcomes[outcome.ordinal()]));
      }
      row(texts.text("summary.repeats"), count(repeats));
      row(texts.text("summary.bad"), count(badRows));
      printSums("summary.kinds", SubsidyKind.values(), kinds, reasons::term);
      printSums("summary.funds", FundSource.values(), funds, reasons::term);
      printReasons();
      printFlags();
    }

    private <E extends Enum<E>> void printSums(
        String title, E[] constants, Sums sums, Function<E, String> term) {
      heading(title, "summary.yuan", "summary.lines");
      long total = 0;
      int lines = 0;
      for (E constant : constants) {
        int at = constant.ordinal();
        total = Math.addExact(total, sums.fen[at]);
        lines += sums.counts[at];
        if (sums.counts[at] > 0) {
          row(term.apply(constant), yuan(sums.fen[at]), count(sums.counts[at]));
        }
      }
      row(texts.text("summary.total"), yuan(total), count(lines));
    }

    private void printReasons() {
      List<Reason> given = reasonsGiven();
      if (given.isEmpty()) {
        return;
      }
      heading("summary.reasons");
      for (Reason reason : given.subList(0, Math.min(MOST_REASONS, given.size()))) {
        String count = count(reason.count);
        out.println(blanks(REASON_COUNT_WIDTH - count.length()) + count + "  " + reason.sentence);
      }
    }

    private void printFlags() {
      if (Arrays.stream(flags).allMatch(count -> count == 0)) {
        return;
      }
      heading("summary.flags");
      for (FlagCode code : FlagCode.values()) {
        int count = flags[code.ordinal()];
        if (count > 0) {
          row(chinese ? code.term() : code.name(), count(count));
        }
      }
    }

    /** The commonest first; those that are equally common in the plan's order. */
    private List<Reason> reasonsGiven() {
      List<Reason> given = new ArrayList<>();
      for (Bar bar : Bar.values()) {
        given.add(new Reason(bars[bar.ordinal()], cited(reasons.text(bar), bar.clauses())));
      }
      for (Denial denial : Denial.values()) {
        String sentence =
            texts.text("summary.denial", reasons.term(denial.kind()), reasons.text(denial));
        given.add(new Reason(denials[denial.ordinal()], cited(sentence, denial.clauses())));
      }
      given.removeIf(reason -> reason.count == 0);
      given.sort(Comparator.comparingInt(Reason::count).reversed());
      return given;
    }

    private String cited(String sentence, List<Clause> clauses) {
      return clauses.stream()
          .map(clause -> chinese ? clause.citation() : clause.number())
          .collect(Collectors.joining(", ", sentence + " [", "]"));
    }

    private void heading(String title, String... columns) {
      out.println();
      String[] names = new String[columns.length];
      Arrays.setAll(names, i -> texts.text(columns[i]));
      line(texts.text(title), names);
    }

    private void row(String label, String... numbers) {
      line("  " + label, numbers);
    }

    private void line(String label, String... numbers) {
      StringBuilder line = new StringBuilder(label).append(blanks(LABEL_WIDTH - width(label)));
      for (String number : numbers) {
        line.append(blanks(NUMBER_WIDTH - width(number))).append(number);
      }
      out.println(line.toString().stripTrailing());
    }

    private String count(int count) {
      return String.format(Locale.ROOT, "%,d", count);
    }

    private String yuan(long fen) {
      return String.format(Locale.ROOT, "%,.2f", BigDecimal.valueOf(fen, 2));
    }

    private String blanks(int width) {
      return " ".repeat(Math.max(0, width));
    }

    /** Chinese characters are as wide as two others. */
    private int width(String text) {
      return text.codePoints().map(c -> c < FIRST_WIDE ? 1 : 2).sum();
    }
  }
}
