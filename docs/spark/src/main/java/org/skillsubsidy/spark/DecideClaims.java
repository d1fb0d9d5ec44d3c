package org.skillsubsidy.spark;

import java.io.Serial;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.jspecify.annotations.Nullable;
import org.skillsubsidy.policy.model.BatchDecisions;
import org.skillsubsidy.policy.model.claim.ClaimColumn;
import org.skillsubsidy.policy.model.claim.ClaimText;
import org.skillsubsidy.policy.model.claim.ConflictingClaimException;
import org.skillsubsidy.policy.model.claim.SubsidyClaim;
import org.skillsubsidy.policy.model.identity.TraineeId;
import org.skillsubsidy.policy.model.value.InvalidFactException;
import org.skillsubsidy.policy.rules.PolicyCalculator;

/**
 * Decides the claims of a partition, which has all claims of some trainees: a part of the batch.
 */
final class DecideClaims implements MapPartitionsFunction<Row, Row> {

  @Serial private static final long serialVersionUID = 1L;

  private static final int FILE = ClaimRows.SCHEMA.fieldIndex(ClaimRows.FILE);
  private static final int LINE = ClaimRows.SCHEMA.fieldIndex(ClaimRows.LINE);
  private static final int TEXTS = ClaimRows.SCHEMA.fieldIndex(ClaimRows.TEXTS);
  private static final int PROBLEM = ClaimRows.SCHEMA.fieldIndex(ClaimRows.PROBLEM);

  /** What a decoder makes of bytes that are not UTF-8. */
  private static final char UNDECODABLE = '\uFFFD';

  private final PolicyCalculator calculator;
  private final LibraryTime time;

  private DecideClaims(PolicyCalculator calculator, LibraryTime time) {
    this.calculator = calculator;
    this.time = time;
  }

  /**
   * Decides claims trainee by trainee. Each row gives one of {@link Decided}.
   *
   * @param rows the claims, as {@link ClaimRows} has them
   * @param calculator decides; a copy of it goes to every task
   * @param time is told what the library took of the tasks' time
   * @return what became of each row, in no order
   */
  static Dataset<Row> of(Dataset<Row> rows, PolicyCalculator calculator, LibraryTime time) {
    // The rows of a partition arrive in another order whenever a task is run again. In the order of
    // the files, the first of equal claims is the same one every time.
    return rows.repartition(trainee())
        .sortWithinPartitions(ClaimRows.FILE, ClaimRows.LINE)
        .mapPartitions(new DecideClaims(calculator, time), Encoders.row(Decided.SCHEMA));
  }

  /** What rows of one trainee have in common. A row without a trainee can be decided anywhere. */
  private static Column trainee() {
    Column id = functions.col(ClaimRows.TEXTS).getItem(ClaimColumn.TRAINEE_ID.ordinal());
    UDF1<@Nullable String, @Nullable String> key = DecideClaims::traineeOf;
    return functions.coalesce(
        functions.udf(key, DataTypes.StringType).apply(id),
        functions.col(ClaimRows.LINE).cast(DataTypes.StringType));
  }

  /** One trainee's number can be written with {@code x} and with {@code X}. */
  private static @Nullable String traineeOf(@Nullable String id) {
    if (id == null) {
      return null;
    }
    try {
      return TraineeId.parse(id).storageForm();
    } catch (InvalidFactException e) {
      return id;
    }
  }

  @Override
  public Iterator<Row> call(Iterator<Row> rows) {
    List<ClaimPlace> places = new ArrayList<>();
    List<SubsidyClaim> claims = new ArrayList<>();
    List<Row> unreadable = new ArrayList<>();
    ClaimText text = new ClaimText();
    String file = "";
    long readingNanos = 0;
    while (rows.hasNext()) {
      Row row = rows.next();
      // The claims of a file share its path.
      file = row.getString(FILE).equals(file) ? file : row.getString(FILE);
      ClaimPlace place = new ClaimPlace(file, row.getLong(LINE));
      if (row.isNullAt(TEXTS)) {
        unreadable.add(Decided.unreadable(place, List.of(row.getString(PROBLEM))));
        continue;
      }
      List<String> texts = row.getList(TEXTS);
      List<String> problems = new ArrayList<>();
      long started = System.nanoTime();
      Optional<SubsidyClaim> claim = read(texts, text, problems);
      readingNanos += System.nanoTime() - started;
      if (claim.isPresent()) {
        places.add(place);
        claims.add(claim.get());
      } else {
        unreadable.add(Decided.unreadable(place, problems));
      }
    }
    long started = System.nanoTime();
    BatchDecisions decisions = calculator.decideAll(claims);
    time.add(readingNanos, System.nanoTime() - started);
    return Stream.concat(
            unreadable.stream(),
            IntStream.range(0, claims.size())
                .mapToObj(i -> result(places.get(i), claims.get(i), decisions, i)))
        .iterator();
  }

  private static Optional<SubsidyClaim> read(
      List<String> texts, ClaimText text, List<String> problems) {
    Optional<SubsidyClaim> claim =
        text.read(texts, problem -> problems.add(problem.fact() + ": " + problem.problem()));
    String number = texts.get(ClaimColumn.CERTIFICATE_NUMBER.ordinal());
    // A certificate's number alone may hold any character, so that no other rule finds this.
    if (claim.isPresent() && number.indexOf(UNDECODABLE) >= 0) {
      String fact = ClaimColumn.CERTIFICATE_NUMBER.header();
      problems.add(fact + ": " + new InvalidFactException(fact, number, "is not UTF-8").problem());
      return Optional.empty();
    }
    return claim;
  }

  private static Row result(
      ClaimPlace place, SubsidyClaim claim, BatchDecisions decisions, int index) {
    return decisions
        .decision(index)
        .map(decision -> Decided.decided(place, decision, decisions.isRepeat(index)))
        .orElseGet(
            () ->
                Decided.conflict(
                    place,
                    ClaimColumn.CLAIM_ID.header()
                        + ": "
                        + ConflictingClaimException.message(claim)));
  }
}
