package org.skillsubsidy.policy.testkit.conformance;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.skillsubsidy.policy.model.value.InvalidFactException;
import org.skillsubsidy.policy.model.value.Masking;

/** Reads text that somebody else wrote: all of it, or no more than is surely too much. */
final class BoundedText {

  /** The most characters that are read. */
  static final int LONGEST = 64 << 20;

  private static final int PIECE = 1 << 13;
  private static final int LONGEST_NAME = 200;

  private BoundedText() {}

  /**
   * Reads a file.
   *
   * @throws UncheckedIOException if the file cannot be read or is not UTF-8
   * @throws InvalidFactException if it is too long
   */
  static String of(Path file) {
    try (Reader reader = Files.newBufferedReader(file)) {
      return of(reader, String.valueOf(file.getFileName()));
    } catch (IOException e) {
      throw new UncheckedIOException(
          "cannot read %s: %s"
              .formatted(shown(file.toString()), shown(String.valueOf(e.getMessage()))),
          e);
    }
  }

  /**
   * Reads a text.
   *
   * @param name what is read, for the message
   * @throws InvalidFactException if it is too long
   */
  static String of(Reader reader, String name) throws IOException {
    StringBuilder text = new StringBuilder();
    char[] piece = new char[PIECE];
    for (int read = reader.read(piece); read >= 0; read = reader.read(piece)) {
      text.append(piece, 0, read);
      if (text.length() > LONGEST) {
        throw new InvalidFactException(
            name, text.substring(0, LONGEST_NAME), "is longer than " + LONGEST + " characters");
      }
    }
    return text.toString();
  }

  static String shown(String text) {
    return Masking.shown(text, LONGEST_NAME);
  }
}
