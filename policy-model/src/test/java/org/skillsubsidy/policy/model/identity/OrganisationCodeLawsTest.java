package org.skillsubsidy.policy.model.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.skillsubsidy.policy.model.value.InvalidFactException;

class OrganisationCodeLawsTest {

  private static final String SEED = "20150101";
  private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

  @Property(tries = 500, seed = SEED)
  void roundTrips(@ForAll("codes") String code) {
    assertThat(OrganisationCode.parse(code)).hasToString(code);
  }

  /** All 540 of them for each code: one place, one other character. */
  @Property(tries = 50, seed = SEED)
  void everySlipInOneCharacterIsRefused(@ForAll("codes") String code) {
    for (int place = 0; place < code.length(); place++) {
      for (int i = 0; i < ALPHABET.length(); i++) {
        String slip = code.substring(0, place) + ALPHABET.charAt(i) + code.substring(place + 1);
        if (!slip.equals(code)) {
          assertThatThrownBy(() -> OrganisationCode.parse(slip))
              .isInstanceOf(InvalidFactException.class);
        }
      }
    }
  }

  @Provide
  Arbitrary<String> codes() {
    Arbitrary<String> organisations =
        Arbitraries.strings().withChars(ALPHABET.toCharArray()).ofLength(8);
    return Combinators.combine(
            Arbitraries.of("11", "12", "52", "91", "92", "93", "A1", "N2", "Y1"),
            Arbitraries.integers().between(110000, 659999),
            organisations)
        .as((kind, region, organisation) -> withCheckCharacters(kind + region + organisation));
  }

  private static String withCheckCharacters(String body) {
    int[] weights = {3, 7, 9, 10, 5, 8, 4, 2};
    int organisation = 0;
    for (int i = 0; i < weights.length; i++) {
      organisation += Integer.parseInt(body.substring(8 + i, 9 + i), 36) * weights[i];
    }
    String code = body + "0123456789X0".charAt(11 - organisation % 11);
    int sum = 0;
    for (int i = 0, weight = 1; i < code.length(); i++, weight = weight * 3 % 31) {
      sum += ALPHABET.indexOf(code.charAt(i)) * weight;
    }
    return code + ALPHABET.charAt((31 - sum % 31) % 31);
  }
}
