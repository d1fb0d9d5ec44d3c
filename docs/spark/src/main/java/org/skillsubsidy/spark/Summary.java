package org.skillsubsidy.spark;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.jspecify.annotations.Nullable;
import org.skillsubsidy.policy.model.decision.Outcome;
import org.skillsubsidy.policy.model.plan.FundSource;
import org.skillsubsidy.policy.model.plan.SubsidyKind;
import org.skillsubsidy.policy.rules.explain.ReasonTexts;

/** What became of the claims, each claim counted once. */
final class Summary {

  private final Dataset<Row> decided;
  private final Texts texts;
  private final ReasonTexts terms;
  private final PrintStream out;

  /**
   * Begins.
   *
   * @param decided rows of {@link Decided}
   * @param language Chinese or English
   * @param out is given the lines
   */
  Summary(Dataset<Row> decided, Locale language, PrintStream out) {
    this.decided = decided;
    texts = new Texts(language);
    terms = ReasonTexts.of(language);
    this.out = out;
  }

  /** Counts and prints. */
  void print() {
    line("rows", decided.count());
    List<Row> outcomes =
        decided
            .filter(functions.not(functions.col(Decided.REPEAT)))
            .groupBy(Decided.DECISION + ".outcome")
            .count()
            .collectAsList();
    for (Outcome outcome : Outcome.values()) {
      out.println(texts.text("count", terms.term(outcome), count(outcomes, outcome.name())));
    }
    line("repeats", decided.filter(functions.col(Decided.REPEAT)).count());
    line("bad", count(outcomes, null));
    printSums("kind", name -> terms.term(SubsidyKind.valueOf(name)));
    printSums("fund", name -> terms.term(FundSource.valueOf(name)));
  }

  /** Rows without a decision have no outcome. */
  private static long count(List<Row> groups, @Nullable String name) {
    return groups.stream()
        .filter(group -> Objects.equals(group.getString(0), name))
        .mapToLong(group -> group.getLong(1))
        .sum();
  }

  private void printSums(String by, Function<String, String> term) {
    List<Row> sums =
        decided
            .select(functions.explode(functions.col(Decided.PAYMENTS)).as("payment"))
            .select("payment.*")
            .groupBy(by)
            .agg(functions.count(functions.lit(1)), functions.sum("amount_yuan"))
            .orderBy(by)
            .collectAsList();
    BigDecimal total = BigDecimal.ZERO;
    long payments = 0;
    for (Row sum : sums) {
      out.println(
          texts.text("sum", term.apply(sum.getString(0)), sum.getDecimal(2), sum.getLong(1)));
      total = total.add(sum.getDecimal(2));
      payments += sum.getLong(1);
    }
    out.println(texts.text("sum", texts.text("total"), total, payments));
  }

  private void line(String key, long count) {
    out.println(texts.text("count", texts.text(key), count));
  }
}
