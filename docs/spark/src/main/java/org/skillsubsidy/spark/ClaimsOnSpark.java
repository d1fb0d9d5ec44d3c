package org.skillsubsidy.spark;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.storage.StorageLevel;
import org.skillsubsidy.policy.model.value.Masking;
import org.skillsubsidy.policy.rules.PolicyCalculator;

/**
 * Decides claims as a Spark job: reads {@code CLAIMS}, decides every claim by the plan, writes
 * decisions and payments into {@code OUT_FOLDER}, and prints a summary.
 */
public final class ClaimsOnSpark {

  /** Every row was decided. */
  static final int DONE = 0;

  /** Reading or writing failed. */
  static final int FAILED = 1;

  /** The command line, or at least one row, is wrong. */
  static final int WRONG = 2;

  private final SparkSession spark;
  private final PrintStream out;
  private final PrintStream err;
  private final LongSupplier clock;

  /**
   * Prepares.
   *
   * @param spark runs the job
   * @param out is given the summary
   * @param err is given the problems and the progress
   * @param clock tells nanoseconds, for the progress alone
   */
  ClaimsOnSpark(SparkSession spark, PrintStream out, PrintStream err, LongSupplier clock) {
    this.spark = spark;
    this.out = out;
    this.err = err;
    this.clock = clock;
  }

  /**
   * Runs the job and ends the virtual machine: with status 0 if every row was decided, 2 if the
   * command line or a row is wrong, 1 if reading or writing failed.
   *
   * <p>Where {@code spark-submit} names no cluster, the job runs on all processors of this machine.
   *
   * @param args the command line
   */
  public static void main(String[] args) {
    PrintStream out = utf8(FileDescriptor.out);
    PrintStream err = utf8(FileDescriptor.err);
    int status = run(out, err, args);
    out.flush();
    err.flush();
    System.exit(status);
  }

  private static int run(PrintStream out, PrintStream err, String... args) {
    Options options;
    try {
      options = Options.parse(args);
    } catch (UsageException e) {
      err.println(Masking.mask(String.valueOf(e.getMessage())));
      return WRONG;
    }
    SparkConf conf = new SparkConf().setAppName("claims-on-spark");
    if (!conf.contains("spark.master")) {
      conf.setMaster("local[*]").setIfMissing("spark.ui.enabled", "false");
      // Spark's own 200 are for a cluster; here their files cost more than the claims in them.
      conf.setIfMissing("spark.sql.shuffle.partitions", "16");
    }
    SparkSession spark = SparkSession.builder().config(conf).getOrCreate();
    try {
      return new ClaimsOnSpark(spark, out, err, System::nanoTime).decide(options);
    } catch (IOException e) {
      err.println(Masking.mask(String.valueOf(e.getMessage())));
      return FAILED;
    } finally {
      spark.stop();
    }
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(
        new BufferedOutputStream(new FileOutputStream(descriptor)), false, StandardCharsets.UTF_8);
  }

  /**
   * Decides what the options ask for.
   *
   * @param options a command line
   * @return the exit status
   * @throws IOException if there are no claims, or the results cannot be written
   */
  int decide(Options options) throws IOException {
    Optional<Dataset<Row>> rows = ClaimRows.read(spark, options.from(), options.claims(), err);
    Results results =
        new Results(options.results(), options.to(), spark.sparkContext().hadoopConfiguration());
    if (rows.isEmpty()) {
      results.writeNothing();
      return WRONG;
    }
    LibraryTime time = new LibraryTime(spark);
    Texts texts = new Texts(options.language());
    Progress progress = new Progress(texts, err, clock);
    spark.sparkContext().addSparkListener(progress);
    PolicyCalculator calculator = PolicyCalculator.of(options.terms());
    // Every result is taken from here, so that claims are decided once.
    Dataset<Row> decided =
        DecideClaims.of(rows.get(), calculator, time).persist(StorageLevel.MEMORY_AND_DISK());
    try {
      results.write(decided);
      new Summary(decided, options.language(), out).print();
      out.println(
          texts.text(
              "time",
              progress.taskMillis() / 1e3,
              time.readingNanos() / 1e9,
              time.decidingNanos() / 1e9));
      return report(decided) ? WRONG : DONE;
    } finally {
      decided.unpersist();
      spark.sparkContext().removeSparkListener(progress);
    }
  }

  /** Reports first what cannot be read, then what is in conflict, as one machine does. */
  private boolean report(Dataset<Row> decided) {
    Iterator<Row> problems =
        decided
            .filter(functions.col(Decided.DECISION).isNull())
            .orderBy(Decided.CONFLICT, ClaimRows.FILE, ClaimRows.LINE)
            .select(
                functions.col(ClaimRows.FILE),
                functions.col(ClaimRows.LINE),
                functions.explode(functions.col(Decided.PROBLEMS)))
            .toLocalIterator();
    boolean any = problems.hasNext();
    while (problems.hasNext()) {
      Row problem = problems.next();
      String file = Masking.mask(ClaimRows.nameOf(problem.getString(0)));
      err.println(file + ":" + problem.getLong(1) + ": " + problem.getString(2));
    }
    return any;
  }
}
