package org.skillsubsidy.quickstart;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.LongSupplier;
import org.skillsubsidy.policy.model.BatchDecisions;
import org.skillsubsidy.policy.model.audit.AuditReport;
import org.skillsubsidy.policy.model.claim.ClaimColumn;
import org.skillsubsidy.policy.model.claim.ConflictingClaimException;
import org.skillsubsidy.policy.model.claim.SubsidyClaim;
import org.skillsubsidy.policy.model.decision.SubsidyDecision;
import org.skillsubsidy.policy.model.decision.SubsidyLine;
import org.skillsubsidy.policy.model.value.Masking;
import org.skillsubsidy.policy.rules.PolicyCalculator;
import org.skillsubsidy.policy.rules.audit.Auditor;

/** Decides one file of claims. */
final class Job {

  private static final String SAMPLE = "claims.csv";

  private static final List<String> RESULTS =
      List.of(
          Results.DECISIONS,
          Results.PAYMENTS,
          Publication.FLAGS,
          Publication.PAGE,
          Publication.TABLES);

  private static final int THREADS = Runtime.getRuntime().availableProcessors();

  private final Options options;
  private final Texts texts;
  private final PrintStream out;
  private final boolean sample;
  private final Path file;
  private final Path folder;
  private final String name;
  private final Problems problems;
  private final Progress progress;
  private final Claims claims;

  /**
   * Prepares.
   *
   * @param options what is asked for
   * @param home the folder below which the results of the sample are left
   * @param out is given the summary
   * @param err is given the problems and the progress
   * @param clock tells nanoseconds, for the progress alone
   */
  Job(Options options, Path home, PrintStream out, PrintStream err, LongSupplier clock) {
    this.options = options;
    this.out = out;
    texts = new Texts(options.language());
    sample = options.files().isEmpty();
    file = sample ? Path.of(SAMPLE) : options.files().get(0);
    folder = sample ? home.resolve("sample") : options.files().get(1);
    name = Masking.mask(String.valueOf(file.getFileName()));
    problems = new Problems(name, err);
    progress = new Progress(texts, err, clock);
    claims = new Claims(problems, progress);
  }

  /**
   * Decides.
   *
   * @return true if every row was decided
   * @throws UsageException if the file cannot be opened, or the results cannot be written
   * @throws IOException if reading or writing fails on the way
   */
  boolean run() throws UsageException, IOException {
    ExecutorService executor = Executors.newFixedThreadPool(THREADS);
    try (InputStream stream = open();
        Results results = create()) {
      if (ClaimsReader.read(stream, claims, executor, THREADS)) {
        Summary summary = new Summary();
        work(results, summary, executor);
        summary.print(name, progress.rows(), problems.rows(), options.language(), out);
        out.println();
        out.println(texts.text("summary.results", Masking.mask(folder.toString())));
      }
    } finally {
      executor.shutdown();
    }
    return problems.rows() == 0;
  }

  private InputStream open() throws UsageException {
    if (sample) {
      return Objects.requireNonNull(Job.class.getResourceAsStream("samples/" + SAMPLE));
    }
    if (!Files.exists(file)) {
      throw new UsageException(file + ": there is no such file");
    }
    if (Files.isDirectory(file)) {
      throw new UsageException(file + ": is a folder, not a file");
    }
    try {
      return Files.newInputStream(file);
    } catch (IOException e) {
      throw new UsageException(file + ": cannot be read" + reason(e));
    }
  }

  private Results create() throws UsageException {
    try {
      Files.createDirectories(folder);
      if (!sample) {
        for (String result : RESULTS) {
          requireNotOverwritten(result);
        }
      }
      return new Results(folder);
    } catch (IOException e) {
      throw new UsageException(folder + ": results cannot be written there" + reason(e));
    }
  }

  private void requireNotOverwritten(String result) throws UsageException, IOException {
    Path path = folder.resolve(result);
    if (Files.exists(path) && Files.isSameFile(path, file)) {
      throw new UsageException(file + ": would be overwritten by the results");
    }
  }

  private static String reason(IOException e) {
    if (e instanceof AccessDeniedException) {
      return ", access is denied";
    }
    return e instanceof FileAlreadyExistsException ? ", it is a file" : ": " + e.getMessage();
  }

  private void work(Results results, Summary summary, ExecutorService executor) throws IOException {
    BatchDecisions decisions =
        PolicyCalculator.of(options.terms()).decideAll(claims.list(), Map.of(), executor, THREADS);
    // None of these waits for another.
    Future<?> payments = executor.submit(() -> pay(decisions, results, summary));
    if (options.decisionsOnly()) {
      write(decisions, results);
      result(payments);
      return;
    }
    Publication publication = new Publication(folder);
    Future<AuditReport> audit = executor.submit(() -> audit(publication));
    write(decisions, results);
    progress.step("progress.disclosure");
    publication.write(decisions.decisions());
    progress.step("progress.audit");
    result(payments);
    result(audit).flags().forEach(summary::add);
  }

  private void write(BatchDecisions decisions, Results results) {
    for (int i = 0; i < decisions.size(); i++) {
      SubsidyDecision decision = decisions.decision(i).orElse(null);
      if (decision == null) {
        SubsidyClaim claim = claims.list().get(i);
        problems.report(
            claims.line(i),
            ClaimColumn.CLAIM_ID.header(),
            ConflictingClaimException.message(claim));
      } else {
        results.write(decision);
        progress.written(i + 1);
      }
    }
  }

  private static void pay(BatchDecisions decisions, Results results, Summary summary) {
    for (int i = 0; i < decisions.size(); i++) {
      SubsidyDecision decision = decisions.decision(i).orElse(null);
      if (decision == null) {
        continue;
      }
      if (decisions.isRepeat(i)) {
        summary.addRepeat();
      } else {
        List<SubsidyLine> lines = decision.lines();
        results.write(decision, lines);
        summary.add(decision, lines);
      }
    }
  }

  private AuditReport audit(Publication publication) throws IOException {
    AuditReport report = Auditor.DEFAULT.audit(claims.list());
    publication.write(report);
    return report;
  }

  private static <T> T result(Future<T> future) throws IOException {
    try {
      return future.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException failure) {
        throw failure;
      }
      if (e.getCause() instanceof UncheckedIOException failure) {
        throw failure;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException();
    }
  }
}
