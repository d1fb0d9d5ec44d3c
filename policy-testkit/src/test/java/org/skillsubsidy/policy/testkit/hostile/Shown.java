package org.skillsubsidy.policy.testkit.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import org.skillsubsidy.policy.model.value.InvalidFactException;
import org.skillsubsidy.policy.testkit.arbitrary.HostileTexts;

/** What a text for people may look like, whatever the input was. */
final class Shown {

  private Shown() {}

  static void check(InvalidFactException e) {
    check(e.getMessage());
    assertThat(e.getMessage()).hasSizeLessThanOrEqualTo(InvalidFactException.LONGEST_MESSAGE);
  }

  /** One line, whole characters, nothing that turns the line around, and no number. */
  static void check(String shown) {
    assertThat(HostileTexts.numbersIn(shown)).isEmpty();
    assertThat(shown.codePoints().filter(Shown::changesTheLine).toArray()).as(shown).isEmpty();
  }

  private static boolean changesTheLine(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }
}
