package org.skillsubsidy.policy.model.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.skillsubsidy.policy.model.value.InvalidFactException;
import org.skillsubsidy.policy.model.value.Masking;

class IdentityNumberLawsTest {

  private static final String SEED = "20190701";
  private static final String CHARACTERS = "0123456789X";

  @Property(tries = 500, seed = SEED)
  void roundTrips(@ForAll("numbers") String number) {
    IdentityNumber read = IdentityNumber.parse(number);

    assertThat(read.storageForm()).isEqualTo(number);
    assertThat(read.birthDate().format(DateTimeFormatter.BASIC_ISO_DATE))
        .isEqualTo(number.substring(6, 14));
    assertThat(read).hasToString(Masking.mask(number));
    assertThat(TraineeId.parse(number)).isEqualTo(TraineeId.of(read));
    assertThat(TraineeId.parse(number).storageForm()).isEqualTo(number);
  }

  /** All 187 of them for each number: one place, one other character. */
  @Property(tries = 200, seed = SEED)
  void everySlipInOneCharacterIsRefused(@ForAll("numbers") String number) {
    for (int place = 0; place < number.length(); place++) {
      for (int i = 0; i < CHARACTERS.length(); i++) {
        String slip =
            number.substring(0, place) + CHARACTERS.charAt(i) + number.substring(place + 1);
        assertThat(IdentityNumber.isValid(slip)).isEqualTo(slip.equals(number));
      }
    }
  }

  @Property(tries = 200, seed = SEED)
  void twoNeighboursThatChangedPlacesAreRefused(@ForAll("numbers") String number) {
    for (int place = 1; place < number.length(); place++) {
      String swapped =
          number.substring(0, place - 1)
              + number.charAt(place)
              + number.charAt(place - 1)
              + number.substring(place + 1);
      assertThat(IdentityNumber.isValid(swapped)).isEqualTo(swapped.equals(number));
    }
  }

  @Property(tries = 2000, seed = SEED)
  void isValidSaysWhatParseDoes(@ForAll("nearlyNumbers") String text) {
    if (IdentityNumber.isValid(text)) {
      assertThat(IdentityNumber.parse(text).storageForm()).isEqualToIgnoringCase(text);
    } else {
      assertThatThrownBy(() -> IdentityNumber.parse(text)).isInstanceOf(InvalidFactException.class);
    }
  }

  @Property(tries = 500, seed = SEED)
  void noMessageShowsTheNumber(@ForAll("numbers") String number, @ForAll("places") int place) {
    char digit = number.charAt(place);
    char other = digit == '9' ? '0' : (char) (digit + 1);
    String slip = number.substring(0, place) + other + number.substring(place + 1);

    assertThatThrownBy(() -> IdentityNumber.parse(slip))
        .hasMessageNotContaining(slip.substring(6, 14))
        .hasMessageStartingWith("identity number: '" + slip.substring(0, 6) + "********");
  }

  @Property(tries = 500, seed = SEED)
  void theOldFormIsUpgradedToThePersonsNumber(@ForAll("numbersOfThe1900s") String number) {
    String legacy = number.substring(0, 6) + number.substring(8, 17);

    assertThat(IdentityNumber.fromLegacy(legacy).storageForm()).isEqualTo(number);
  }

  @Provide
  Arbitrary<Integer> places() {
    return Arbitraries.integers().between(0, 16);
  }

  @Provide
  Arbitrary<String> numbers() {
    return numbers(
        Arbitraries.of("11", "14", "37", "50", "71", "81", "82", "83", "91", "99"),
        LocalDate.of(1800, 1, 1),
        LocalDate.of(2099, 12, 31),
        999);
  }

  @Provide
  Arbitrary<String> numbersOfThe1900s() {
    return numbers(
        Arbitraries.of("11", "14", "37", "50", "71"),
        LocalDate.of(1900, 1, 1),
        LocalDate.of(1999, 12, 31),
        995);
  }

  @Provide
  Arbitrary<String> nearlyNumbers() {
    return Combinators.combine(
            numbers(),
            Arbitraries.integers().between(0, 18),
            Arbitraries.strings()
                .withChars("0123456789xX ")
                .withChars('１', '٣', 'A')
                .ofMaxLength(3))
        .as(
            (number, place, inserted) ->
                number.substring(0, place)
                    + inserted
                    + number.substring(Math.min(place + inserted.length(), number.length())));
  }

  private static Arbitrary<String> numbers(
      Arbitrary<String> regions, LocalDate first, LocalDate last, int lastOrder) {
    return Combinators.combine(
            regions,
            Arbitraries.integers().between(0, 9999),
            Arbitraries.longs().between(first.toEpochDay(), last.toEpochDay()),
            Arbitraries.integers().between(0, lastOrder))
        .as(
            (region, place, day, order) ->
                withCheckCharacter(
                    "%s%04d%s%03d"
                        .formatted(
                            region,
                            place,
                            LocalDate.ofEpochDay(day).format(DateTimeFormatter.BASIC_ISO_DATE),
                            order)));
  }

  /**
   * ISO 7064 MOD 11-2 as the standard states it, with powers of 2 and not with GB 11643's table.
   */
  private static String withCheckCharacter(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      sum = (sum + (digits.charAt(i) - '0')) * 2 % 11;
    }
    return digits + CHARACTERS.charAt((12 - sum) % 11);
  }
}
