package org.skillsubsidy.policy.testkit.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The kit works from outside: a program in Python passes what it supports. */
class PythonExampleTest {

  private static final String PROGRAM =
      Path.of("..", "docs", "conformance-python", "subsidy.py").toString();

  @Test
  void theExamplePassesAllThatItSupports() throws InterruptedException {
    assumeTrue(python3IsThere(), "python3 is not installed");
    ConformanceReport report =
        ConformanceKit.standard()
            .run("subsidy.py", List.of("python3", PROGRAM), Duration.ofMinutes(2));
    assertThat(report.problems()).isEmpty();
    assertThat(report.with(Verdict.FAILED)).isEmpty();
    assertThat(report.count(Verdict.PASSED)).isGreaterThan(300);
    assertThat(report.with(Verdict.NOT_SUPPORTED))
        .allMatch(result -> result.remarks().equals(List.of("terms other than the plan's own")));
    assertThat(report.notCompared()).containsExactly("exclusive_keys", "readings");
  }

  private static boolean python3IsThere() throws InterruptedException {
    try {
      return new ProcessBuilder("python3", "-c", "import json").start().waitFor() == 0;
    } catch (IOException notInstalled) {
      return false;
    }
  }
}
