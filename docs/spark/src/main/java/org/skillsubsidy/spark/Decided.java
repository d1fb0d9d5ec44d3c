package org.skillsubsidy.spark;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import org.skillsubsidy.policy.model.decision.Denial;
import org.skillsubsidy.policy.model.decision.SubsidyDecision;
import org.skillsubsidy.policy.model.decision.SubsidyLine;
import org.skillsubsidy.policy.model.plan.SubsidyKind;
import scala.collection.immutable.Seq;
import scala.jdk.javaapi.CollectionConverters;

/** What became of each row of claims: a decision with its payments, or problems. */
final class Decided {

  static final String PROBLEMS = "problems";
  static final String CONFLICT = "conflict";
  static final String REPEAT = "repeat";
  static final String DECISION = "decision";
  static final String PAYMENTS = "payments";

  /** More than any sum of a claim's lines. */
  private static final DataType YUAN = DataTypes.createDecimalType(18, 2);

  /** The columns of {@code decisions.csv}. */
  static final StructType DECISION_SCHEMA =
      new StructType()
          .add("claim_id", DataTypes.StringType, false)
          .add("outcome", DataTypes.StringType, false)
          .add("total_yuan", YUAN, false)
          .add("enterprise_training_yuan", YUAN, false)
          .add("worker_training_yuan", YUAN, false)
          .add("living_allowance_yuan", YUAN, false)
          .add("certificate_yuan", YUAN, false)
          .add("bars", DataTypes.StringType, false)
          .add("denials", DataTypes.StringType, false)
          .add("year", DataTypes.IntegerType)
          .add("annual_slot", DataTypes.IntegerType);

  /** The columns of {@code payments.csv}. */
  static final StructType PAYMENT_SCHEMA =
      new StructType()
          .add("claim_id", DataTypes.StringType, false)
          .add("kind", DataTypes.StringType, false)
          .add("amount_yuan", YUAN, false)
          .add("payee_kind", DataTypes.StringType, false)
          .add("payee_id", DataTypes.StringType, false)
          .add("fund", DataTypes.StringType, false)
          .add("clause", DataTypes.StringType, false);

  static final StructType SCHEMA =
      new StructType()
          .add(ClaimRows.FILE, DataTypes.StringType, false)
          .add(ClaimRows.LINE, DataTypes.LongType, false)
          .add(PROBLEMS, DataTypes.createArrayType(DataTypes.StringType, false), false)
          .add(CONFLICT, DataTypes.BooleanType, false)
          .add(REPEAT, DataTypes.BooleanType, false)
          .add(DECISION, DECISION_SCHEMA)
          .add(PAYMENTS, DataTypes.createArrayType(PAYMENT_SCHEMA, false), false);

  private Decided() {}

  /** Returns a row that could not be read. */
  static Row unreadable(ClaimPlace place, List<String> problems) {
    return row(place, problems, false, false, null, List.of());
  }

  /** Returns a row whose claim is in conflict with another. */
  static Row conflict(ClaimPlace place, String problem) {
    return row(place, List.of(problem), true, false, null, List.of());
  }

  /**
   * Returns a row that was decided.
   *
   * @param repeat whether an earlier row has the same claim, so that this one is not paid
   */
  static Row decided(ClaimPlace place, SubsidyDecision decision, boolean repeat) {
    List<Row> payments =
        repeat
            ? List.of()
            : decision.lines().stream().map(line -> payment(decision, line)).toList();
    return row(place, List.of(), false, repeat, decision(decision), payments);
  }

  private static Row row(
      ClaimPlace place,
      List<String> problems,
      boolean conflict,
      boolean repeat,
      @Nullable Row decision,
      List<Row> payments) {
    return RowFactory.create(
        place.file(), place.line(), seq(problems), conflict, repeat, decision, seq(payments));
  }

  private static Row decision(SubsidyDecision decision) {
    boolean enters = decision.entersHistory();
    return RowFactory.create(
        decision.claim().id().toString(),
        decision.outcome().name(),
        yuan(decision.totalFen()),
        yuan(decision.fen(SubsidyKind.ENTERPRISE_TRAINING)),
        yuan(decision.fen(SubsidyKind.WORKER_TRAINING)),
        yuan(decision.fen(SubsidyKind.LIVING_ALLOWANCE)),
        yuan(decision.fen(SubsidyKind.CERTIFICATE)),
        decision.bars().stream().map(Enum::name).collect(Collectors.joining("|")),
        decision.denials().stream().map(Denial::text).collect(Collectors.joining("|")),
        enters ? decision.year().getAsInt() : null,
        enters ? decision.slot().getAsInt() : null);
  }

  private static Row payment(SubsidyDecision decision, SubsidyLine line) {
    return RowFactory.create(
        decision.claim().id().toString(),
        line.kind().name(),
        yuan(line.fen()),
        line.payee().kind().name(),
        line.payee().shownId(),
        line.fund().name(),
        line.clause().number());
  }

  private static BigDecimal yuan(long fen) {
    return BigDecimal.valueOf(fen, 2);
  }

  private static <T> Seq<T> seq(List<T> list) {
    return CollectionConverters.asScala(list).toSeq();
  }
}
