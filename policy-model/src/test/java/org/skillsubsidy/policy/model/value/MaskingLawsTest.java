package org.skillsubsidy.policy.model.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.skillsubsidy.policy.model.identity.IdentityNumber;

class MaskingLawsTest {

  private static final String SEED = "20200101";
  private static final Pattern EIGHTEEN = Pattern.compile("(?=([0-9]{17}[0-9Xx]))");

  /** Law 19: no text made for people holds an identity number. */
  @Property(tries = 5000, seed = SEED)
  void nothingThatReadsAsANumberIsLeft(@ForAll("texts") String text) {
    Matcher whole = EIGHTEEN.matcher(Masking.mask(text));
    while (whole.find()) {
      assertThat(IdentityNumber.isValid(whole.group(1))).isFalse();
    }
  }

  @Property(tries = 2000, seed = SEED)
  void onlyDigitsAreHiddenAndNothingMoves(@ForAll("texts") String text) {
    String masked = Masking.mask(text);

    assertThat(masked).hasSameSizeAs(text);
    for (int i = 0; i < text.length(); i++) {
      char before = text.charAt(i);
      char after = masked.charAt(i);
      assertThat(after == before || after == '*' || (after == 'X' && before == 'x')).isTrue();
    }
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> pieces =
        Arbitraries.oneOf(
            Arbitraries.of(
                "140105199003070012",
                "14010519880229005X",
                "14010519880229005x",
                "911124198108030024"),
            Arbitraries.of("140105900307001", "19900307", "2000", "18", "x", "X", "号", " "),
            Arbitraries.strings().numeric().ofMaxLength(20));
    return pieces.list().ofMaxSize(6).map(list -> String.join("", list));
  }
}
