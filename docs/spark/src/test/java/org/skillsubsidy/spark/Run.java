package org.skillsubsidy.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.skillsubsidy.policy.model.identity.IdentityNumber;

/**
 * One run of the job.
 *
 * @param status the exit status
 * @param out what was printed
 * @param err what was reported
 * @param folder where the results are
 */
record Run(int status, String out, String err, Path folder) {

  private static final int NUMBER_LENGTH = 18;

  /** Decides a file; the clock stands still, so that no progress is reported. */
  static Run of(Path claims, Path folder, String... options) throws IOException, UsageException {
    List<String> args = new ArrayList<>(List.of(claims.toString(), folder.toString()));
    args.addAll(List.of(options));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status =
        new ClaimsOnSpark(
                LocalSpark.SESSION,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                () -> 0)
            .decide(Options.parse(args.toArray(String[]::new)));
    return new Run(status, text(out), text(err), folder);
  }

  private static String text(ByteArrayOutputStream bytes) {
    return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
  }

  String decisions() throws IOException {
    return Files.readString(folder.resolve("decisions.csv"));
  }

  String payments() throws IOException {
    return Files.readString(folder.resolve("payments.csv"));
  }

  /** Returns all that a run leaves behind, in the form in which the main job's tests keep it. */
  String everything() throws IOException {
    return "exit status %d\n\n%s\ndecisions.csv\n%s\npayments.csv\n%s"
        .formatted(status, err, decisions(), payments());
  }

  /** Checks that a text has no valid identity number in it, wherever it stands. */
  static void assertNoIdentityNumber(String text) {
    for (int i = 0; i + NUMBER_LENGTH <= text.length(); i++) {
      String part = text.substring(i, i + NUMBER_LENGTH);
      assertThat(IdentityNumber.isValid(part)).as(part).isFalse();
    }
  }
}
