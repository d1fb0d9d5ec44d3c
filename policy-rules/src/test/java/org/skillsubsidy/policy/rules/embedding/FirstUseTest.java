package org.skillsubsidy.policy.rules.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The first use from many threads at once neither fails nor ends in a deadlock of initialisers. */
class FirstUseTest {

  @Test
  @Timeout(value = 10, unit = TimeUnit.MINUTES)
  void isSafeFromManyThreadsAtOnce() throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                FirstUse.class.getName())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try {
      String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(process.waitFor()).isZero();
      List<String> answers = List.of("PAYABLE", "3", "CNY", "false", "true");
      assertThat(out.lines())
          .containsExactlyElementsOf(
              Collections.nCopies(8, answers).stream().flatMap(List::stream).toList());
    } finally {
      process.destroyForcibly();
    }
  }
}
