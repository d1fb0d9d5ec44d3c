package org.skillsubsidy.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.skillsubsidy.policy.model.BatchDecisions;
import org.skillsubsidy.policy.model.claim.SubsidyClaim;
import org.skillsubsidy.policy.model.claim.Trainee;
import org.skillsubsidy.policy.model.terms.PolicyTerms;
import org.skillsubsidy.policy.model.terms.Readings;
import org.skillsubsidy.policy.rules.PolicyCalculator;

/** Spark's results are those of one machine, row by row, wherever tasks run and how often. */
class SameAsOneMachineTest {

  private static final Path QUICKSTART = Path.of("../quickstart");
  private static final Path SAMPLE = QUICKSTART.resolve("samples/claims.csv");
  private static final int CLAIMS = 3_000;

  /** Tasks are threads of this virtual machine. */
  private static final AtomicInteger FAILURES = new AtomicInteger();

  @TempDir private Path folder;

  @Test
  void theSampleIsDecidedToTheByte() throws IOException, UsageException {
    Run run = Run.of(SAMPLE, folder, "--lang", "en");
    Path kept = QUICKSTART.resolve("src/test/resources/sample");
    assertThat(run.status()).isEqualTo(ClaimsOnSpark.DONE);
    assertThat(run.err()).isEmpty();
    assertThat(run.decisions()).isEqualTo(Files.readString(kept.resolve("decisions.csv")));
    assertThat(run.payments()).isEqualTo(Files.readString(kept.resolve("payments.csv")));
    assertThat(run.out().lines())
        .contains(
            "Rows: 320",
            "Payable: 189",
            "Barred: 61",
            "Nothing payable: 69",
            "Repeated rows, counted once: 1",
            "Rows not decided: 0",
            "Certificate: 33,300.00 yuan, 98 payments",
            "Special account for skills: 27,900.00 yuan, 89 payments",
            "Total: 143,217.49 yuan, 262 payments");
    Run.assertNoIdentityNumber(run.out() + run.decisions() + run.payments());
  }

  static List<Path> mistakes() throws IOException {
    try (var files = Files.list(QUICKSTART.resolve("samples/mistakes"))) {
      return files.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void mistakesAreReportedAsOneMachineReportsThem(Path file) throws IOException, UsageException {
    String name = file.getFileName().toString().replace(".csv", ".txt");
    Path kept = QUICKSTART.resolve("src/test/resources/mistakes").resolve(name);
    // A record is a line here, so that a quote has to be closed on the same one.
    String expected =
        Files.readString(kept)
            .replace("the quote is never closed", "the quote is not closed on this line");
    String everything = Run.of(file, folder).everything();
    assertThat(everything).isEqualTo(expected);
    Run.assertNoIdentityNumber(everything);
  }

  @Test
  void madeUpClaimsAreDecidedAsInABatch() throws IOException, UsageException {
    List<SubsidyClaim> claims = OneMachine.claims(2019, CLAIMS);
    assertSame(Run.of(write(claims), folder), claims, PolicyTerms.PLAN);
  }

  @Test
  void otherTermsReachTheTasks() throws IOException, UsageException {
    List<SubsidyClaim> claims = OneMachine.claims(2020, CLAIMS);
    Path file = write(claims);
    String[] options = {"--reading", "R2=OCCUPATION", "--reading", "R3=NOT_BARRED", "--cap", "2"};
    Run run = Run.of(file, folder, options);
    PolicyTerms terms =
        PolicyTerms.builder()
            .trainingCap(2)
            .readings(Readings.DEFAULT.with("R2=OCCUPATION").with("R3=NOT_BARRED"))
            .build();
    assertSame(run, claims, terms);
    assertThat(OneMachine.decisions(PolicyCalculator.DEFAULT.decideAll(claims)))
        .isNotEqualTo(run.decisions().lines().skip(1).toList());
  }

  @Test
  void aTraineeWithManyClaimsChangesNothing() throws IOException, UsageException {
    List<SubsidyClaim> claims = new ArrayList<>(OneMachine.claims(1, 500));
    for (SubsidyClaim claim : OneMachine.claims(2, CLAIMS)) {
      Trainee busy =
          Trainee.builder().from(claim.trainee()).id(claims.get(0).trainee().id()).build();
      claims.add(SubsidyClaim.builder().from(claim).trainee(busy).build());
    }
    Collections.shuffle(claims, new Random(3));
    assertSame(Run.of(write(claims), folder), claims, PolicyTerms.PLAN);
  }

  @Test
  void parquetInAndOutSaysTheSame() throws IOException, UsageException {
    Path text = folder.resolve("text.parquet");
    Path typed = folder.resolve("typed.parquet");
    Dataset<Row> claims =
        LocalSpark.SESSION.read().option("header", true).csv(SAMPLE.toString()).coalesce(1);
    claims.write().parquet(text.toString());
    claims
        .withColumn("training_start", functions.col("training_start").cast("date"))
        .withColumn("training_days", functions.col("training_days").cast("int"))
        .withColumn("tuition_yuan", functions.col("tuition_yuan").cast("decimal(12,2)"))
        .withColumn("project_based", functions.col("project_based").cast("boolean"))
        .withColumn("trainee_groups", functions.split(functions.col("trainee_groups"), "\\|"))
        .write()
        .parquet(typed.toString());
    Run csv = Run.of(SAMPLE, folder.resolve("csv"));
    Run fromText = Run.of(text, folder.resolve("text"));
    Run fromTyped = Run.of(typed, folder.resolve("typed"));
    assertThat(fromText.err() + fromTyped.err()).isEmpty();
    assertThat(fromText.decisions()).isEqualTo(csv.decisions());
    assertThat(fromText.payments()).isEqualTo(csv.payments());
    assertThat(fromTyped.decisions()).isEqualTo(csv.decisions());
    assertThat(fromTyped.payments()).isEqualTo(csv.payments());

    Run.of(typed, folder, "--to", "parquet");
    assertThat(rows(folder.resolve("decisions.parquet")))
        .containsExactlyElementsOf(csv.decisions().lines().skip(1).toList());
    assertThat(rows(folder.resolve("payments.parquet")))
        .containsExactlyElementsOf(csv.payments().lines().skip(1).toList());
  }

  private static List<String> rows(Path parquet) {
    return LocalSpark.SESSION.read().parquet(parquet.toString()).collectAsList().stream()
        .map(row -> row.mkString(",").replace("null", ""))
        .toList();
  }

  @Test
  void aFolderIsReadFileByFileEachWithItsOwnHeader() throws IOException, UsageException {
    List<SubsidyClaim> claims = OneMachine.claims(4, 600);
    Path parts = Files.createDirectory(folder.resolve("parts"));
    Files.writeString(parts.resolve("1.csv"), OneMachine.csv(claims.subList(0, 200)));
    Files.writeString(parts.resolve("2.csv"), OneMachine.csv(claims.subList(200, claims.size())));
    Files.writeString(parts.resolve("_SUCCESS"), "");
    Run run = Run.of(parts, folder);
    assertSameRows(run, PolicyCalculator.DEFAULT.decideAll(claims));
    assertThat(run.err()).contains("1.csv:").contains("2.csv:");
  }

  @Test
  void tasksThatFailAndAreRunAgainChangeNothing() throws IOException {
    List<SubsidyClaim> claims = OneMachine.claims(5, CLAIMS);
    Dataset<Row> rows =
        ClaimRows.read(LocalSpark.SESSION, Format.CSV, write(claims).toString(), System.err)
            .orElseThrow();
    Dataset<Row> decided =
        DecideClaims.of(
                rows.map(failingOnce(), Encoders.row(ClaimRows.SCHEMA)),
                PolicyCalculator.DEFAULT,
                new LibraryTime(LocalSpark.SESSION))
            .map(failingOnce(), Encoders.row(Decided.SCHEMA));
    FAILURES.set(0);
    new Results(
            folder.toString(), Format.CSV, LocalSpark.SESSION.sparkContext().hadoopConfiguration())
        .write(decided);
    assertThat(FAILURES.get()).isGreaterThan(3);
    assertSameRows(new Run(0, "", "", folder), PolicyCalculator.DEFAULT.decideAll(claims));
  }

  /** Fails in the first attempt of every task, when it has half done its work. */
  private static MapFunction<Row, Row> failingOnce() {
    AtomicInteger seen = new AtomicInteger();
    return row -> {
      if (TaskContext.get().attemptNumber() == 0 && seen.incrementAndGet() == 100) {
        FAILURES.incrementAndGet();
        throw new IllegalStateException("this task is lost");
      }
      return row;
    };
  }

  private Path write(List<SubsidyClaim> claims) throws IOException {
    return Files.writeString(folder.resolve("claims.csv"), OneMachine.csv(claims));
  }

  private static void assertSame(Run run, List<SubsidyClaim> claims, PolicyTerms terms)
      throws IOException {
    BatchDecisions batch = PolicyCalculator.of(terms).decideAll(claims);
    assertSameRows(run, batch);
    assertThat(run.err().lines())
        .containsExactlyElementsOf(OneMachine.conflicts("claims.csv", claims, batch));
    assertThat(run.status()).isEqualTo(ClaimsOnSpark.WRONG);
    assertThat(batch.conflicts()).hasSizeGreaterThan(5);
    assertThat(batch.decisions().size()).isLessThan(batch.size() - batch.conflicts().size());
    Run.assertNoIdentityNumber(run.err() + run.payments());
  }

  private static void assertSameRows(Run run, BatchDecisions batch) throws IOException {
    assertThat(run.decisions().lines().skip(1))
        .containsExactlyElementsOf(OneMachine.decisions(batch));
    assertThat(run.payments().lines().skip(1))
        .containsExactlyElementsOf(OneMachine.payments(batch));
  }
}
