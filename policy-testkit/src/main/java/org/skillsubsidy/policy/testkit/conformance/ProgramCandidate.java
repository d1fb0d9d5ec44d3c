package org.skillsubsidy.policy.testkit.conformance;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.skillsubsidy.policy.model.value.Masking;

/**
 * Any program that reads questions as JSON Lines on standard input until it ends, and writes an
 * answer to each on standard output. It is started once, and stopped when its time is over.
 */
record ProgramCandidate(List<String> command, Duration limit) {

  private static final int MOST_OUTPUT = BoundedText.LONGEST;
  private static final int MOST_ERRORS = 2_000;

  /** For what a program left behind when it ended: a child of it can hold the pipe open. */
  private static final Duration LINGERING = Duration.ofSeconds(5);

  /**
   * Runs the program.
   *
   * @param cases what to ask
   * @return its answers, and whatever was wrong with the run
   * @throws UncheckedIOException if the program cannot be started
   * @throws InterruptedException if the thread is interrupted; the program is stopped then too
   */
  Answers answers(List<ConformanceCase> cases) throws InterruptedException {
    Process process = start();
    try {
      background(() -> ask(process, cases));
      Pipe output = new Pipe(process.getInputStream(), MOST_OUTPUT, process::destroyForcibly);
      Pipe errors = new Pipe(process.getErrorStream(), MOST_ERRORS, () -> {});
      Thread readingOutput = background(output);
      Thread readingErrors = background(errors);
      boolean ended = process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
      if (!ended) {
        stop(process);
      }
      readingOutput.join(LINGERING.toMillis());
      readingErrors.join(LINGERING.toMillis());

      List<String> problems = new ArrayList<>();
      if (output.isCut()) {
        problems.add("the program writes more than %d characters".formatted(MOST_OUTPUT));
      } else if (!ended) {
        problems.add("the program did not end within %d seconds".formatted(limit.toSeconds()));
      } else if (process.exitValue() != 0) {
        problems.add("the program ended with status " + process.exitValue());
      }
      if (!problems.isEmpty() && !errors.text().isBlank()) {
        problems.add("it wrote on standard error: " + shown(errors.text().strip()));
      }
      Answers answers = Answers.read(output.text().lines(), cases);
      problems.addAll(answers.problems());
      return new Answers(answers.byCase(), problems);
    } finally {
      stop(process);
    }
  }

  private static String shown(String lines) {
    return lines
        .lines()
        .map(line -> Masking.shown(line, MOST_ERRORS))
        .collect(Collectors.joining("\n"));
  }

  private Process start() {
    try {
      return new ProcessBuilder(command).start();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot start " + command.get(0) + ": " + e.getMessage(), e);
    }
  }

  private static void stop(Process process) {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }

  private static void ask(Process process, List<ConformanceCase> cases) {
    try (Writer questions =
        new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8)) {
      for (ConformanceCase each : cases) {
        questions.write(each.question());
        questions.write('\n');
      }
    } catch (IOException programEnded) {
      // It did not read to the end. Which answers are missing tells what came of that.
      return;
    }
  }

  private static Thread background(Runnable task) {
    Thread thread = new Thread(task, "conformance");
    thread.setDaemon(true);
    thread.start();
    return thread;
  }

  /** Reads a stream to its end, so that the program never waits, and keeps the beginning. */
  private static final class Pipe implements Runnable {

    private final InputStream stream;
    private final int most;
    private final Runnable whenCut;
    private final StringBuilder kept = new StringBuilder();
    private boolean cut;

    Pipe(InputStream stream, int most, Runnable whenCut) {
      this.stream = stream;
      this.most = most;
      this.whenCut = whenCut;
    }

    @Override
    public void run() {
      char[] buffer = new char[8192];
      try (Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
        for (int read = reader.read(buffer); read >= 0; read = reader.read(buffer)) {
          keep(buffer, read);
        }
      } catch (IOException stopped) {
        // What was read before the program was stopped is kept.
        return;
      }
    }

    private void keep(char[] buffer, int length) {
      boolean cutNow;
      synchronized (this) {
        int room = most - kept.length();
        kept.append(buffer, 0, Math.min(length, room));
        cutNow = length > room && !cut;
        cut |= length > room;
      }
      if (cutNow) {
        whenCut.run();
      }
    }

    synchronized boolean isCut() {
      return cut;
    }

    synchronized String text() {
      return kept.toString();
    }
  }
}
