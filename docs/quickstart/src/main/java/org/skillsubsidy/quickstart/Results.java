package org.skillsubsidy.quickstart;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.skillsubsidy.policy.model.decision.Bar;
import org.skillsubsidy.policy.model.decision.Denial;
import org.skillsubsidy.policy.model.decision.SubsidyDecision;
import org.skillsubsidy.policy.model.decision.SubsidyLine;
import org.skillsubsidy.policy.model.plan.SubsidyKind;
import org.skillsubsidy.policy.model.value.SmallEnumSet;
import org.skillsubsidy.policy.model.value.Yuan;

/**
 * The files {@code decisions.csv} and {@code payments.csv}, UTF-8, with LF between rows. One thread
 * may write the one while another writes the other.
 */
final class Results implements Closeable {

  /** The name of the file with a row for each claim. */
  static final String DECISIONS = "decisions.csv";

  /** The name of the file with a row for each payment. */
  static final String PAYMENTS = "payments.csv";

  private static final int MOST_AMOUNTS = 1 << 14;

  private final CsvWriter decisions;
  private final CsvWriter payments;

  // Millions of rows have few amounts and sets of reasons between them.
  private final Map<Long, String> amountsDecided = new HashMap<>();
  private final Map<Long, String> amountsPaid = new HashMap<>();
  private final Map<Long, String> bars = new HashMap<>();
  private final Map<Long, String> denials = new HashMap<>();

  /**
   * Creates both files, or empties them, and writes their headers.
   *
   * @param folder where they are
   * @throws IOException if that is not possible
   */
  Results(Path folder) throws IOException {
    CsvWriter.CsvWriterBuilder writer =
        CsvWriter.builder().lineDelimiter(LineDelimiter.LF).bufferSize(1 << 16);
    decisions = writer.build(folder.resolve(DECISIONS), StandardCharsets.UTF_8);
    payments = writer.build(folder.resolve(PAYMENTS), StandardCharsets.UTF_8);
    decisions.writeRecord(
        "claim_id",
        "outcome",
        "total_yuan",
        "enterprise_training_yuan",
        "worker_training_yuan",
        "living_allowance_yuan",
        "certificate_yuan",
        "bars",
        "denials",
        "year",
        "annual_slot");
    payments.writeRecord(
        "claim_id", "kind", "amount_yuan", "payee_kind", "payee_id", "fund", "clause");
  }

  /**
   * Writes a decision.
   *
   * @param decision the decision
   */
  void write(SubsidyDecision decision) {
    boolean enters = decision.entersHistory();
    decisions.writeRecord(
        decision.claim().id().toString(),
        decision.outcome().name(),
        decided(decision.totalFen()),
        decided(decision.fen(SubsidyKind.ENTERPRISE_TRAINING)),
        decided(decision.fen(SubsidyKind.WORKER_TRAINING)),
        decided(decision.fen(SubsidyKind.LIVING_ALLOWANCE)),
        decided(decision.fen(SubsidyKind.CERTIFICATE)),
        joined(decision.bars(), Bar::name, bars),
        joined(decision.denials(), Denial::text, denials),
        enters ? Integer.toString(decision.year().orElseThrow()) : "",
        enters ? Integer.toString(decision.slot().orElseThrow()) : "");
  }

  /**
   * Writes what a claim is paid.
   *
   * @param decision the decision
   * @param lines its lines
   */
  void write(SubsidyDecision decision, List<SubsidyLine> lines) {
    for (SubsidyLine line : lines) {
      payments.writeRecord(
          decision.claim().id().toString(),
          line.kind().name(),
          yuan(line.fen(), amountsPaid),
          line.payee().kind().name(),
          line.payee().shownId(),
          line.fund().name(),
          line.clause().number());
    }
  }

  @Override
  public void close() throws IOException {
    try {
      decisions.close();
    } finally {
      payments.close();
    }
  }

  private String decided(long fen) {
    return yuan(fen, amountsDecided);
  }

  private static String yuan(long fen, Map<Long, String> amounts) {
    String known = amounts.get(fen);
    if (known != null) {
      return known;
    }
    String text = Yuan.text(fen);
    if (amounts.size() < MOST_AMOUNTS) {
      amounts.put(fen, text);
    }
    return text;
  }

  private static <E extends Enum<E>> String joined(
      Collection<E> reasons, Function<E, String> text, Map<Long, String> known) {
    return known.computeIfAbsent(
        SmallEnumSet.bitsOf(reasons),
        bits -> reasons.stream().map(text).collect(Collectors.joining("|")));
  }
}
