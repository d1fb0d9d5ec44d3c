package org.skillsubsidy.policy.model.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.skillsubsidy.policy.model.Samples;
import org.skillsubsidy.policy.model.ValueContract;
import org.skillsubsidy.policy.model.decision.Payee;
import org.skillsubsidy.policy.model.decision.RevocationReason;
import org.skillsubsidy.policy.model.decision.SubsidyLine;
import org.skillsubsidy.policy.model.identity.OrganisationCode;
import org.skillsubsidy.policy.model.plan.Clause;
import org.skillsubsidy.policy.model.plan.FundSource;
import org.skillsubsidy.policy.model.plan.SubsidyKind;
import org.skillsubsidy.policy.model.value.InvalidFactException;

/** The storage form of entries, with digests that were calculated by another program, sha256sum. */
class LedgerEntryTest {

  private static final String ZEROS = "0".repeat(64);
  private static final String FACTS =
      "C-0001,140105199003070012,ENTERPRISE_EMPLOYEE|RURAL_MIGRANT_WORKER,"
          + "91140105MA0H000108,91140100MA0GUP1BXE";
  private static final String PAYMENT_DIGEST =
      "41f39ca8e2c44d32d602e46b2d2681d066329356444dcc9cf4cfad2b2173f068";
  private static final String PAYMENT =
      "1,2020-07-31,PAYMENT,"
          + FACTS
          + ",ENTERPRISE_TRAINING,300.00,EMPLOYER,SKILLS_SPECIAL_ACCOUNT,2.3,,"
          + ZEROS
          + ","
          + PAYMENT_DIGEST;
  private static final String REVOCATION_DIGEST =
      "69f38d79e2f5075920dd27fbd9d498224df9f792236315f4845e1950d5ad6d6d";
  private static final String REVOCATION =
      "2,2020-08-03,REVOCATION,"
          + FACTS
          + ",,,,,,ERROR,"
          + PAYMENT_DIGEST
          + ","
          + REVOCATION_DIGEST;

  private static final SubsidyLine LINE =
      new SubsidyLine(
          SubsidyKind.ENTERPRISE_TRAINING,
          300_00,
          Payee.employer(OrganisationCode.parse(Samples.EMPLOYER)),
          FundSource.SKILLS_SPECIAL_ACCOUNT,
          Clause.C2_3);
  private static final Booking PAYS =
      Booking.payment(Samples.claim().build(), LINE, LocalDate.of(2020, 7, 31));
  private static final Booking STRIKES_OUT =
      Booking.revocation(Samples.claim().build(), RevocationReason.ERROR, LocalDate.of(2020, 8, 3));

  private static final LedgerEntry FIRST = LedgerEntry.following(LedgerSeal.START, PAYS);
  private static final LedgerEntry SECOND = LedgerEntry.following(FIRST.seal(), STRIKES_OUT);

  @Test
  void isOneLineWhoseEndIsTheDigestOfTheRest() {
    assertThat(FIRST.storageForm()).isEqualTo(PAYMENT);
    assertThat(SECOND.storageForm()).isEqualTo(REVOCATION);
    assertThat(SECOND.number()).isEqualTo(2);
    assertThat(SECOND.previous()).isEqualTo(FIRST.digest()).isEqualTo(PAYMENT_DIGEST);
    assertThat(SECOND.seal()).isEqualTo(new LedgerSeal(2, REVOCATION_DIGEST));
    assertThat(LedgerEntry.COLUMNS).hasSize(16);
  }

  @Test
  void roundTrips() {
    assertThat(LedgerEntry.parse(PAYMENT)).isEqualTo(FIRST);
    assertThat(LedgerEntry.parse(PAYMENT).booking()).isEqualTo(PAYS);
    assertThat(LedgerEntry.parse(REVOCATION)).isEqualTo(SECOND);
    assertThat(LedgerEntry.parse(REVOCATION).booking()).isEqualTo(STRIKES_OUT);
  }

  @Test
  void isAValue() {
    ValueContract.assertSame(LedgerEntry.parse(PAYMENT), FIRST);
    ValueContract.assertDifferent(FIRST, SECOND, LedgerEntry.following(FIRST.seal(), PAYS));
  }

  @Test
  void masksForPeople() {
    assertThat(FIRST)
        .hasToString(
            "LedgerEntry{1,2020-07-31,PAYMENT,C-0001,140105********0012,"
                + "ENTERPRISE_EMPLOYEE|RURAL_MIGRANT_WORKER,91140105MA0H000108,"
                + "91140100MA0GUP1BXE,ENTERPRISE_TRAINING,300.00,EMPLOYER,"
                + "SKILLS_SPECIAL_ACCOUNT,2.3,}");
    assertThat(PAYS.toString()).contains(Samples.MASKED_NUMBER).doesNotContain("19900307");
    assertThat(Ledger.EMPTY.with(PAYS).toString())
        .contains(Samples.MASKED_NUMBER)
        .doesNotContain("19900307");
  }

  @Test
  void everyOtherCharacterIsFound() {
    for (int place = 0; place < PAYMENT.length(); place++) {
      for (char other : "0129aAX,|\" \n\u00e9".toCharArray()) {
        if (other != PAYMENT.charAt(place)) {
          String changed = PAYMENT.substring(0, place) + other + PAYMENT.substring(place + 1);
          assertThatThrownBy(() -> LedgerEntry.parse(changed))
              .as(changed)
              .isInstanceOf(InvalidFactException.class)
              .hasMessageNotContaining("140105199003070012");
        }
      }
    }
  }

  /** Values that are wrong, and values that are right and written otherwise. */
  static Stream<String> hostile() {
    return Stream.of(
        "",
        ",",
        PAYMENT + ",",
        "," + PAYMENT,
        PAYMENT + "\n",
        PAYMENT.replace("1,2020", "0,2020"),
        PAYMENT.replace("1,2020", "01,2020"),
        PAYMENT.replace("1,2020", "-1,2020"),
        PAYMENT.replace("1,2020", "9999999999999999999,2020"),
        PAYMENT.replace("2020-07-31", "2020-02-30"),
        PAYMENT.replace("2020-07-31", "20200731"),
        PAYMENT.replace("2020-07-31", "+12020-07-31"),
        PAYMENT.replace("PAYMENT", "payment"),
        PAYMENT.replace("PAYMENT", "REVOCATION"),
        PAYMENT.replace("C-0001", "C 0001"),
        PAYMENT.replace("C-0001", "140105199003070012"),
        PAYMENT.replace("140105199003070012", "140105199003070013"),
        PAYMENT.replace("ENTERPRISE_EMPLOYEE|", "ENTERPRISE_EMPLOYEE|ENTERPRISE_EMPLOYEE|"),
        PAYMENT.replace(
            "ENTERPRISE_EMPLOYEE|RURAL_MIGRANT_WORKER", "RURAL_MIGRANT_WORKER|ENTERPRISE_EMPLOYEE"),
        PAYMENT.replace("ENTERPRISE_EMPLOYEE|RURAL_MIGRANT_WORKER", ""),
        PAYMENT.replace("91140105MA0H000108", ""),
        PAYMENT.replace("91140105MA0H000108", "91140105MA0H000109"),
        PAYMENT.replace("ENTERPRISE_TRAINING", ""),
        PAYMENT.replace("300.00", "300"),
        PAYMENT.replace("300.00", "0.00"),
        PAYMENT.replace("300.00", "-300.00"),
        PAYMENT.replace("300.00", "1000000000000.01"),
        PAYMENT.replace(",EMPLOYER,", ",LANDLORD,"),
        PAYMENT.replace("SKILLS_SPECIAL_ACCOUNT", "PETTY_CASH"),
        PAYMENT.replace(",2.3,", ",2.7,"),
        PAYMENT.replace(",2.3,,", ",2.3,ERROR,"),
        PAYMENT.replace(ZEROS, ZEROS.substring(1)),
        PAYMENT.replace(ZEROS, ZEROS.replace('0', 'A')),
        PAYMENT.replace(PAYMENT_DIGEST, PAYMENT_DIGEST.toUpperCase(Locale.ROOT)),
        PAYMENT.replace(PAYMENT_DIGEST, ""),
        REVOCATION.replace("ERROR", ""),
        REVOCATION.replace(",,,,,,", ",,,,,2.3,"),
        "\"" + PAYMENT + "\"",
        ",".repeat(100_000));
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("hostile")
  void refusesEverythingElse(String line) {
    assertThatThrownBy(() -> LedgerEntry.parse(line)).isInstanceOf(InvalidFactException.class);
  }

  /**
   * Whoever writes an entry otherwise can give it a digest that fits; it is refused all the same.
   */
  @ParameterizedTest(name = "{index}")
  @MethodSource("hostile")
  void refusesEverythingElseUnderADigestThatFits(String line) throws NoSuchAlgorithmException {
    int end = Math.max(line.lastIndexOf(','), 0);
    String sealed = line.substring(0, end);
    byte[] digest =
        MessageDigest.getInstance("SHA-256").digest(sealed.getBytes(StandardCharsets.UTF_8));
    String resealed = sealed + "," + HexFormat.of().formatHex(digest);
    if (!resealed.equals(PAYMENT)) {
      assertThatThrownBy(() -> LedgerEntry.parse(resealed))
          .isInstanceOf(InvalidFactException.class);
    }
  }

  @Test
  void anotherEntryIsRefusedUnderTheDigestOfThisOne() {
    assertThatThrownBy(() -> LedgerEntry.parse(PAYMENT.replace("PAYMENT", "RECOVERY")))
        .hasMessageEndingWith("does not fit its digest");
    assertThatThrownBy(
            () -> LedgerEntry.parse(PAYMENT.replace("ENTERPRISE_EMPLOYEE|RURAL", "RURAL")))
        .hasMessageEndingWith("does not fit its digest");
  }

  @Test
  void saysWhatIsWrong() {
    assertThatThrownBy(() -> LedgerEntry.parse("1,2"))
        .hasMessage("ledger entry: '1,2' must have 16 values, and has 2");
    assertThatThrownBy(() -> LedgerEntry.parse(PAYMENT.replace("1,2020", "x,2020")))
        .hasMessage("number: 'x' must be a whole number from 1");
    assertThatThrownBy(() -> LedgerEntry.parse(PAYMENT.replace("2020-07-31", "31.7.2020")))
        .hasMessage("booked_on: '31.7.2020' must be a date such as 2020-04-30")
        .hasCauseInstanceOf(DateTimeException.class);
    assertThatThrownBy(() -> LedgerEntry.parse(PAYMENT.replace("PAYMENT", "GIFT")))
        .hasMessage("booking: 'GIFT' is not one of [PAYMENT, RECOVERY, REVOCATION]");
    assertThatThrownBy(() -> LedgerEntry.parse(PAYMENT.replace("300.00", "300.01")))
        .hasMessageEndingWith("does not fit its digest");
  }

  @Test
  void aLedgerGrowsAtItsEnd() {
    Ledger one = Ledger.EMPTY.with(PAYS);
    Ledger two = one.with(STRIKES_OUT);
    assertThat(one.entries()).containsExactly(FIRST);
    assertThat(two.entries()).containsExactly(FIRST, SECOND);
    assertThat(two.last()).contains(SECOND);
    assertThat(two.seal()).isEqualTo(SECOND.seal());
    assertThat(Ledger.EMPTY.last()).isEmpty();
    assertThat(Ledger.EMPTY.seal()).isEqualTo(LedgerSeal.START);
    assertThat(two).hasToString("Ledger[" + FIRST + ", " + SECOND + "]");
    assertThatThrownBy(() -> two.entries().clear())
        .isInstanceOf(UnsupportedOperationException.class);
    ValueContract.assertSame(two, Ledger.EMPTY.with(List.of(PAYS, STRIKES_OUT)));
    ValueContract.assertDifferent(one, two, Ledger.EMPTY, Ledger.after(FIRST));
  }

  @Test
  void aLedgerContinuesOneThatIsKeptElsewhere() {
    Ledger continuation = Ledger.after(FIRST);
    assertThat(continuation.entries()).isEmpty();
    assertThat(continuation.seal()).isEqualTo(FIRST.seal());
    assertThat(continuation.with(STRIKES_OUT).entries()).containsExactly(SECOND);
    assertThatThrownBy(
            () ->
                continuation.with(
                    Booking.payment(Samples.claim().build(), LINE, LocalDate.of(2020, 7, 30))))
        .hasMessage("booking.bookedOn: '2020-07-30' is before the last entry, 2020-07-31");
  }

  @Test
  void nothingIsBookedIntoThePast() {
    Ledger ledger = Ledger.EMPTY.with(STRIKES_OUT);
    assertThatThrownBy(() -> ledger.with(List.of(STRIKES_OUT, PAYS)))
        .isInstanceOf(InvalidFactException.class)
        .hasMessage("booking.bookedOn: '2020-07-31' is before the last entry, 2020-08-03");
    assertThat(ledger.with(STRIKES_OUT).entries()).hasSize(2);
  }
}
