package org.skillsubsidy.quickstart;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import org.skillsubsidy.policy.model.terms.Reading;
import org.skillsubsidy.policy.model.terms.ReadingChoice;
import org.skillsubsidy.policy.model.value.Masking;

/**
 * The main job as a program: reads {@code claims.csv}, decides every claim by the plan, writes
 * {@code decisions.csv} and {@code payments.csv}, and prints a summary. Without a file it decides
 * the sample. {@code --help} says how it is used.
 */
public final class Quickstart {

  /** Everything that was asked for was done. */
  static final int DONE = 0;

  /** Reading or writing failed on the way. */
  static final int FAILED = 1;

  /** The command line, or at least one row of the file, is wrong. */
  static final int WRONG = 2;

  private Quickstart() {}

  /**
   * Runs the program and ends the virtual machine: with status 0 if every row was decided, 2 if the
   * command line or a row is wrong, 1 if reading or writing failed on the way.
   *
   * @param args the command line
   */
  public static void main(String[] args) {
    PrintStream out = utf8(FileDescriptor.out);
    PrintStream err = utf8(FileDescriptor.err);
    int status = run(out, err, System::nanoTime, args);
    out.flush();
    err.flush();
    System.exit(status);
  }

  /**
   * Runs the program.
   *
   * @param out standard output
   * @param err standard error
   * @param clock tells nanoseconds, for the progress alone
   * @param args the command line
   * @return the exit status
   */
  static int run(PrintStream out, PrintStream err, LongSupplier clock, String... args) {
    try {
      Options options = Options.parse(args);
      switch (options.action()) {
        case HELP -> help(new Texts(options.language()), out);
        case VERSION -> out.println("quickstart " + version());
        case DECIDE -> {
          return new Job(options, home(), out, err, clock).run() ? DONE : WRONG;
        }
      }
      return DONE;
    } catch (UsageException e) {
      err.println("quickstart: " + Masking.mask(Objects.toString(e.getMessage())));
      return WRONG;
    } catch (IOException | UncheckedIOException e) {
      err.println("quickstart: " + Masking.mask(Objects.toString(e.getMessage())));
      return FAILED;
    }
  }

  private static void help(Texts texts, PrintStream out) {
    out.print(texts.text("help"));
    out.println();
    out.println(texts.text("help.readings"));
    for (Reading reading : Reading.values()) {
      out.println(
          reading.choices().stream()
              .map(ReadingChoice::name)
              .collect(Collectors.joining(", ", "  --reading " + reading + "=", "")));
    }
  }

  private static String version() {
    String version = Quickstart.class.getPackage().getImplementationVersion();
    return version == null ? "(unpackaged)" : version;
  }

  /** Returns the folder that the program lies in. */
  private static Path home() {
    try {
      Path program =
          Path.of(Quickstart.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return program.resolveSibling("");
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The platform's own character set plays no part. */
  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(
        new BufferedOutputStream(new FileOutputStream(descriptor)), false, StandardCharsets.UTF_8);
  }
}
