package org.skillsubsidy.spark;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.skillsubsidy.policy.model.terms.CapWindow;
import org.skillsubsidy.policy.model.terms.PolicyTerms;
import org.skillsubsidy.policy.model.terms.Readings;
import org.skillsubsidy.policy.model.value.InvalidFactException;

/**
 * What the command line asks for.
 *
 * @param claims the path of the claims
 * @param results the path of the folder for the results
 * @param from the form of the claims
 * @param to the form of the results
 * @param language the summary's language
 * @param terms the terms by which claims are decided
 */
record Options(
    String claims, String results, Format from, Format to, Locale language, PolicyTerms terms) {

  static final String USAGE =
      """
      usage: claims-on-spark CLAIMS OUT_FOLDER [--from CSV|PARQUET] [--to CSV|PARQUET]
             [--reading R2=OCCUPATION]... [--cap 2] [--window LIFETIME] [--lang zh|en]\
      """;

  /**
   * Reads a command line.
   *
   * @param args the arguments
   * @return what they ask for
   * @throws UsageException if an argument is unknown, missing or has an impossible value
   */
  static Options parse(String... args) throws UsageException {
    List<String> paths = new ArrayList<>();
    Format from = null;
    Format to = Format.CSV;
    Locale language = Locale.CHINESE;
    PolicyTerms.Builder terms = PolicyTerms.builder();
    Readings readings = Readings.DEFAULT;
    Iterator<String> rest = List.of(args).iterator();
    while (rest.hasNext()) {
      String arg = rest.next();
      if (!arg.startsWith("-")) {
        paths.add(arg);
        continue;
      }
      if (!rest.hasNext()) {
        throw new UsageException(arg + " needs a value\n" + USAGE);
      }
      String value = rest.next();
      try {
        switch (arg) {
          case "--from" -> from = Format.valueOf(value.toUpperCase(Locale.ROOT));
          case "--to" -> to = Format.valueOf(value.toUpperCase(Locale.ROOT));
          case "--reading" -> readings = readings.with(value);
          case "--cap" -> terms.trainingCap(Integer.parseInt(value));
          case "--window" -> terms.capWindow(CapWindow.valueOf(value));
          case "--lang" -> language = language(value);
          default -> throw new UsageException(arg + " is no option\n" + USAGE);
        }
      } catch (InvalidFactException e) {
        throw new UsageException(arg + ": " + e.problem());
      } catch (IllegalArgumentException e) {
        throw new UsageException(arg + ": '" + value + "' is not possible\n" + USAGE);
      }
    }
    if (paths.size() != 2) {
      throw new UsageException(USAGE);
    }
    if (from == null) {
      from = paths.get(0).endsWith(".parquet") ? Format.PARQUET : Format.CSV;
    }
    PolicyTerms built = terms.readings(readings).build();
    return new Options(paths.get(0), paths.get(1), from, to, language, built);
  }

  private static Locale language(String text) {
    return switch (text) {
      case "zh" -> Locale.CHINESE;
      case "en" -> Locale.ENGLISH;
      default -> throw new IllegalArgumentException(text);
    };
  }
}
