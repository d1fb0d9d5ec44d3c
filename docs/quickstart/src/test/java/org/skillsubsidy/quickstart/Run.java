package org.skillsubsidy.quickstart;

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
 * One run of the program, in this virtual machine.
 *
 * @param status the exit status
 * @param out what was printed
 * @param err what was reported
 * @param folder where the results are
 */
record Run(int status, String out, String err, Path folder) {

  private static final int NUMBER_LENGTH = 18;

  /** Decides a file; the clock stands still, so that no progress is reported. */
  static Run of(Path claims, Path folder, String... options) {
    List<String> args = new ArrayList<>(List.of(claims.toString(), folder.toString()));
    args.addAll(List.of(options));
    return command(folder, args.toArray(String[]::new));
  }

  static Run command(Path folder, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status =
        Quickstart.run(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            () -> 0,
            args);
    return new Run(
        status,
        out.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n"),
        err.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n"),
        folder);
  }

  String flags() throws IOException {
    return Files.readString(folder.resolve("flags.csv"));
  }

  String disclosurePage() throws IOException {
    return Files.readString(folder.resolve("disclosure.html"));
  }

  String disclosureTables() throws IOException {
    return Files.readString(folder.resolve("disclosure.csv"));
  }

  String decisions() throws IOException {
    return Files.readString(folder.resolve("decisions.csv"));
  }

  String payments() throws IOException {
    return Files.readString(folder.resolve("payments.csv"));
  }

  /** Checks that a text has no valid identity number in it, wherever it stands. */
  static void assertNoIdentityNumber(String text) {
    for (int i = 0; i + NUMBER_LENGTH <= text.length(); i++) {
      String part = text.substring(i, i + NUMBER_LENGTH);
      assertThat(IdentityNumber.isValid(part)).as(part).isFalse();
    }
  }
}
