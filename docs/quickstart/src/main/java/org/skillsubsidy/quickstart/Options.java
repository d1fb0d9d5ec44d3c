package org.skillsubsidy.quickstart;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.skillsubsidy.policy.model.terms.CapWindow;
import org.skillsubsidy.policy.model.terms.PolicyTerms;
import org.skillsubsidy.policy.model.terms.Readings;
import org.skillsubsidy.policy.model.value.InvalidFactException;

/**
 * What the command line asks for.
 *
 * @param action what is to be done
 * @param language the language of help, summary and progress
 * @param terms the terms by which claims are decided
 * @param decisionsOnly whether audit and disclosure are left out
 * @param files the claims file and the folder for the results; empty for the sample
 */
record Options(
    Action action, Locale language, PolicyTerms terms, boolean decisionsOnly, List<Path> files) {

  /** What is to be done. */
  enum Action {
    /** Decide a file of claims, or the sample. */
    DECIDE,
    /** Say how the program is used. */
    HELP,
    /** Say which version this is. */
    VERSION
  }

  /**
   * Reads a command line.
   *
   * @param args the arguments
   * @return what they ask for
   * @throws UsageException if an argument is unknown, missing or has an impossible value
   */
  static Options parse(String... args) throws UsageException {
    Action action = Action.DECIDE;
    Locale language = Locale.CHINESE;
    PolicyTerms.Builder terms = PolicyTerms.builder();
    Readings readings = Readings.DEFAULT;
    boolean decisionsOnly = false;
    List<Path> files = new ArrayList<>();
    Set<String> given = new HashSet<>();
    Iterator<String> rest = List.of(args).iterator();
    while (rest.hasNext()) {
      String arg = rest.next();
      switch (arg) {
        case "--help" -> action = Action.HELP;
        case "--version" -> action = Action.VERSION;
        case "--reading" -> {
          String assignment = value(arg, rest);
          requireOnce(arg + " " + assignment.split("=", 2)[0], given);
          readings = with(readings, assignment);
        }
        case "--cap" -> {
          requireOnce(arg, given);
          terms.trainingCap(cap(value(arg, rest)));
        }
        case "--window" -> {
          requireOnce(arg, given);
          terms.capWindow(window(value(arg, rest)));
        }
        case "--decisions-only" -> decisionsOnly = true;
        case "--lang" -> {
          requireOnce(arg, given);
          language = language(value(arg, rest));
        }
        default -> files.add(path(arg));
      }
    }
    if (!files.isEmpty() && files.size() != 2) {
      throw new UsageException(
          "a claims file and a folder for the results are needed, or neither; --help says more");
    }
    return new Options(
        action, language, terms.readings(readings).build(), decisionsOnly, List.copyOf(files));
  }

  private static String value(String option, Iterator<String> rest) throws UsageException {
    if (!rest.hasNext()) {
      throw new UsageException(option + " needs a value");
    }
    return rest.next();
  }

  private static void requireOnce(String option, Set<String> given) throws UsageException {
    if (!given.add(option)) {
      throw new UsageException(option + " is given more than once");
    }
  }

  private static Readings with(Readings readings, String assignment) throws UsageException {
    try {
      return readings.with(assignment);
    } catch (InvalidFactException e) {
      throw new UsageException("--reading: " + e.problem());
    }
  }

  private static int cap(String text) throws UsageException {
    // Nine digits are sure to fit.
    if (text.isEmpty() || text.length() > 9 || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
      throw new UsageException("--cap: '" + text + "' must be a whole number, 0 or more");
    }
    return Integer.parseInt(text);
  }

  private static CapWindow window(String text) throws UsageException {
    for (CapWindow window : CapWindow.values()) {
      if (window.name().equals(text)) {
        return window;
      }
    }
    throw new UsageException("--window: '" + text + "' must be CALENDAR_YEAR or LIFETIME");
  }

  private static Locale language(String text) throws UsageException {
    return switch (text) {
      case "zh" -> Locale.CHINESE;
      case "en" -> Locale.ENGLISH;
      default -> throw new UsageException("--lang: '" + text + "' must be zh or en");
    };
  }

  private static Path path(String arg) throws UsageException {
    if (arg.startsWith("-")) {
      throw new UsageException("'" + arg + "' is no option");
    }
    try {
      return Path.of(arg);
    } catch (InvalidPathException e) {
      throw new UsageException("'" + arg + "' is no path");
    }
  }
}
