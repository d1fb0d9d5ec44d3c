package org.skillsubsidy.policy.testkit.arbitrary;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import org.skillsubsidy.policy.model.identity.IdentityNumber;

/**
 * Texts to break a parser with: valid ones, cut, doubled, and mixed with what parsers stumble over.
 * Broken characters, digits and marks of other scripts, quotes that nobody closes, numbers that do
 * not end, deep nesting, very long fields, and identity numbers in every spelling that people would
 * still read.
 *
 * <p>The plan knows no attackers; whoever opens a service to the public does. A parser under test
 * answers each text with a value or with the one error that it documents, and shows no number:
 *
 * <pre>{@code
 * @Property
 * void readsOrRefuses(@ForAll("rows") String text) {
 *   assertThat(HostileTexts.numbersIn(answerOf(text))).isEmpty();
 * }
 *
 * @Provide
 * Arbitrary<String> rows() {
 *   return HostileTexts.of("C-1,p:4711,UNEMPLOYED");
 * }
 * }</pre>
 */
public final class HostileTexts {

  private static final int MOST_CHANGES = 5;
  private static final int LONG = 6_000;
  private static final int SHARES = 100_000;

  /** Two residents, a permit and a foreigner, all born before the plan. */
  private static final List<String> NUMBERS =
      List.of(
          "140105199003070012", "14010519880229005X", "810000199408230021", "911124198108030024");

  private static final List<String> PIECES = pieces();

  /** The types of characters that the eye passes over between two digits. */
  private static final BitSet BETWEEN = new BitSet();

  static {
    for (byte type :
        new byte[] {
          Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.CONTROL,
          Character.FORMAT,
          Character.DASH_PUNCTUATION
        }) {
      BETWEEN.set(type);
    }
  }

  private HostileTexts() {}

  /**
   * Returns hostile texts.
   *
   * @param valid texts that the parser accepts, at least one
   * @return each of them as it is, now and then, and otherwise changed in up to five places; a text
   *     that breaks a law shrinks to one with few changes
   */
  public static Arbitrary<String> of(String... valid) {
    return of(Arbitraries.of(valid));
  }

  /**
   * Returns hostile texts.
   *
   * @param valid texts that the parser accepts
   * @return each of them as it is, now and then, and otherwise changed in up to five places; a text
   *     that breaks a law shrinks to one with few changes
   */
  public static Arbitrary<String> of(Arbitrary<String> valid) {
    Arbitrary<Change> changes =
        Combinators.combine(Arbitraries.of(Way.class), shares(), shares(), Arbitraries.of(PIECES))
            .as(Change::new);
    return Combinators.combine(valid, changes.list().ofMaxSize(MOST_CHANGES))
        .as(HostileTexts::changed);
  }

  private static Arbitrary<Double> shares() {
    return Arbitraries.integers()
        .between(0, SHARES)
        .withDistribution(RandomDistribution.uniform())
        .map(share -> (double) share / SHARES);
  }

  private static String changed(String text, List<Change> changes) {
    String changed = text;
    for (Change change : changes) {
      changed = change.in(changed);
    }
    return changed;
  }

  /**
   * Finds the identity numbers that hostile texts carry, in a text for people: a message, a log, a
   * report. Digits of other scripts, and blanks, dashes or invisible characters between them, make
   * no difference, for they make none to who reads them.
   *
   * @param shown the text for people
   * @return the numbers that can be read in it, masked; none in a text that may be shown
   */
  public static List<String> numbersIn(String shown) {
    String digits = plain(shown);
    return NUMBERS.stream()
        .filter(number -> spelling(number).matcher(digits).find())
        .map(number -> IdentityNumber.parse(number).toString())
        .toList();
  }

  /** The check character follows from the rest, so that it need not be there. */
  private static Pattern spelling(String number) {
    String digits = number.substring(0, number.length() - 1);
    return Pattern.compile(String.join(" {0,3}", digits.split("")));
  }

  private static String plain(String text) {
    StringBuilder plain = new StringBuilder();
    text.codePoints()
        .forEach(
            codePoint -> {
              if (Character.isDigit(codePoint)) {
                plain.append(Character.digit(codePoint, 10));
              } else {
                plain.append(BETWEEN.get(Character.getType(codePoint)) ? ' ' : '?');
              }
            });
    return plain.toString();
  }

  private static List<String> pieces() {
    List<String> pieces = new ArrayList<>();
    // halves of characters, and characters that are not seen or turn the line around
    pieces.addAll(List.of("\0", "\uD800", "\uDFFF", "\uD83D\uDE00", "\uFEFF", "\u200B", "\u202E"));
    pieces.addAll(
        List.of("\u200F", "\u2028", "\u2029", "\u0085", "\t", "\r", "\n", "\r\n", "\n\r"));
    pieces.addAll(List.of("\u001B[2J", "\uFFFD", "\uFFFF", "a\u0301", " ", "\u00A0", "\u3000"));
    // what separates, quotes and nests
    pieces.addAll(List.of("\"", "\"\"", "\"\"\"", "'", ",", ",,", "|", "||", ";", ":", "=", "/"));
    pieces.addAll(
        List.of("\\", "\\\"", "\\u0000", "\\ud800", "{", "}", "[", "]", "{}", "[]", "~1"));
    pieces.addAll(
        List.of("\",\"", "\":\"", "\"a\":", "null", "true", "NaN", "{\"a\":1}", "//", "#"));
    pieces.addAll(List.of("[".repeat(40), "{\"a\":".repeat(40), ",".repeat(400), "\"".repeat(333)));
    // numbers and dates that overflow what they are put into
    pieces.addAll(List.of("0", "-0", "-1", "+1", "1.", ".5", "1.005", "1e9", "1e999999999"));
    pieces.addAll(
        List.of(
            "1e-999999999", "1e99999999999", "0x10", "2147483648", "9223372036854775808", "00"));
    pieces.addAll(List.of("9".repeat(40), "9".repeat(LONG), "1." + "0".repeat(300), "2020-02-30"));
    pieces.addAll(List.of("0000-01-01", "9999-12-31", "-0001-01-01", "+999999999-12-31"));
    // digits and letters that look like those that are meant
    pieces.addAll(
        List.of("\uFF11", "\u0663", "\u096A", "\uD835\uDFD9", "\uFF38", "\u0131", "\u017F"));
    pieces.addAll(List.of("\u0425", "\u00BD", "\u4E03"));
    // long fields, and what other programs would run
    pieces.addAll(
        List.of("a".repeat(65), "a".repeat(LONG), "\u4E2D".repeat(300), "=1+1", "%n%s%d"));
    pieces.addAll(
        List.of("${jndi:ldap://a}", "<script>", "' OR 1=1 --", "../../etc", "\\u{1F600}"));
    for (String number : NUMBERS) {
      pieces.add(number);
      pieces.add(number.toLowerCase(Locale.ROOT));
      pieces.add("No." + number + "\u53F7");
      pieces.add(spaced(number, " "));
      pieces.add(spaced(number, "-"));
      pieces.add(spaced(number, "\u200B"));
      pieces.add(spaced(number, "\n"));
      pieces.add(String.join(" ", number.split("")));
      pieces.add(fullWidth(number));
    }
    return List.copyOf(pieces);
  }

  private static String spaced(String number, String between) {
    return number.substring(0, 6)
        + between
        + number.substring(6, 14)
        + between
        + number.substring(14);
  }

  private static String fullWidth(String number) {
    return number
        .chars()
        .mapToObj(sign -> Character.toString(sign - '!' + '\uFF01'))
        .collect(Collectors.joining());
  }

  /** How a text is changed. */
  private enum Way {
    INSERT,
    INSERT_BETWEEN,
    REPLACE_ONE,
    REPLACE_FIELD,
    REPLACE_ALL,
    CUT_OFF,
    CUT_OUT,
    DOUBLE,
    REPEAT,
    SWAP,
    FLIP_A_BIT
  }

  /**
   * A change.
   *
   * @param way how
   * @param from where it begins, as a share of the text
   * @param to where it ends, as a share of the rest
   * @param piece what is put there
   */
  private record Change(Way way, double from, double to, String piece) {

    private static final String SEPARATORS = ",;|:=-\"'{}[]\r\n./ ";
    private static final int TIMES = 30;
    private static final int LONGEST = 50_000;

    String in(String text) {
      int begin = (int) (from * text.length());
      int end = begin + (int) (to * (text.length() - begin));
      int mark = separatorAfter(text, begin);
      return switch (way) {
        case INSERT -> put(text, begin, begin, piece);
        case INSERT_BETWEEN -> put(text, mark, mark, piece);
        case REPLACE_ONE -> put(text, begin, Math.min(begin + 1, text.length()), piece);
        case REPLACE_FIELD -> {
          int start = Math.min(mark + 1, text.length());
          yield put(text, start, separatorAfter(text, start), piece);
        }
        case REPLACE_ALL -> piece;
        case CUT_OFF -> text.substring(0, begin);
        case CUT_OUT -> put(text, begin, Math.min(end, begin + TIMES), "");
        case DOUBLE -> put(text, begin, begin, text.substring(begin, end));
        case REPEAT -> {
          String part = text.substring(begin, Math.min(end, begin + TIMES));
          yield put(text, begin, begin, part.repeat(TIMES));
        }
        case SWAP -> text.substring(begin) + text.substring(0, begin);
        case FLIP_A_BIT ->
            begin == text.length()
                ? text
                : put(
                    text,
                    begin,
                    begin + 1,
                    Character.toString((char) (text.charAt(begin) ^ (1 << (int) (to * 7)))));
      };
    }

    private static String put(String text, int begin, int end, String piece) {
      String changed = text.substring(0, begin) + piece + text.substring(end);
      return changed.length() <= LONGEST ? changed : text;
    }

    private static int separatorAfter(String text, int from) {
      int at = from;
      while (at < text.length() && SEPARATORS.indexOf(text.charAt(at)) < 0) {
        at++;
      }
      return at;
    }
  }
}
