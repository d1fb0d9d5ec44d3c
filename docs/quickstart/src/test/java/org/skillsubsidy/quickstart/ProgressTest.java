package org.skillsubsidy.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ProgressTest {

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private long now = 5;

  private final Progress progress =
      new Progress(
          new Texts(Locale.ENGLISH),
          new PrintStream(err, false, StandardCharsets.UTF_8),
          () -> now);

  private void read(int rows) {
    for (int i = 0; i < rows; i++) {
      progress.row();
    }
  }

  @Test
  void aShortJobSaysNothing() {
    read(1_000_000);
    progress.written(1_000_000);
    now += TimeUnit.SECONDS.toNanos(2) - 1;
    read(1 << 13);

    assertThat(err.size()).isZero();
    assertThat(progress.rows()).isEqualTo(1_000_000 + (1 << 13));
  }

  @Test
  void aLongJobSaysHowFarItIsEveryTwoSeconds() {
    for (int i = 0; i < 10; i++) {
      now += TimeUnit.SECONDS.toNanos(1);
      read(1 << 13);
    }
    now += TimeUnit.SECONDS.toNanos(3);
    progress.written(1 << 13);
    progress.written(2 << 13);

    assertThat(err.toString(StandardCharsets.UTF_8).lines())
        .containsExactly(
            "16,384 rows read",
            "32,768 rows read",
            "49,152 rows read",
            "65,536 rows read",
            "81,920 rows read",
            "8,192 rows decided and written");
  }
}
