package org.skillsubsidy.policy.model.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import javax.money.Monetary;
import javax.money.MonetaryAmount;
import javax.money.MonetaryContextBuilder;
import org.javamoney.moneta.FastMoney;
import org.javamoney.moneta.Money;
import org.javamoney.moneta.RoundedMoney;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skillsubsidy.policy.model.ValueContract;

class YuanTest {

  private static final String TRILLION = "1000000000000";

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "0.0, 0",
    "0.00, 0",
    "0.01, 1",
    "0.1, 10",
    "0.10, 10",
    "1, 100",
    "1.00, 100",
    "1.05, 105",
    "007, 700",
    "00.50, 50",
    "300, 30000",
    "1000.5, 100050",
    "999999999999.99, 99999999999999",
    "1000000000000, 100000000000000",
    "1000000000000.00, 100000000000000",
    "0000000000000000000000000000001, 100",
  })
  void readsDigitsWithAtMostTwoDecimals(String text, long fen) {
    assertThat(Yuan.parseFen(text)).isEqualTo(fen);
    assertThat(Yuan.of(text)).isEqualTo(Yuan.ofFen(fen));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        ".",
        "1.",
        ".5",
        " 1",
        "1 ",
        "1.0 ",
        "+1",
        "1e3",
        "1E3",
        "1,000",
        "1.2.3",
        "1..2",
        "0x1",
        "1f",
        "1d",
        "¥1",
        "1元",
        "１",
        "٣",
        "Infinity",
        "NaN",
        "null",
        "1.-5",
        "1-"
      })
  void refusesEveryOtherText(String text) {
    assertThatThrownBy(() -> Yuan.parseFen(text))
        .isInstanceOf(InvalidFactException.class)
        .hasMessage("amount: '" + text + "' is not an amount in yuan such as 700 or 700.00");
    assertThatThrownBy(() -> Yuan.of(text)).isInstanceOf(InvalidFactException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "-0.01", "-", "-0", "-1.234", "--1"})
  void refusesAMinus(String text) {
    assertThatThrownBy(() -> Yuan.parseFen(text))
        .hasMessage("amount: '" + text + "' must not be negative");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.000", "1.234", "700.000", "0.001", "999999999999.999"})
  void refusesThreeDecimalsEvenIfTheLastIsZero(String text) {
    assertThatThrownBy(() -> Yuan.parseFen(text))
        .hasMessage("amount: '" + text + "' has more than two decimals");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1000000000000.01",
        "1000000000001",
        "9223372036854775807",
        "9223372036854775808",
        "92233720368547758.08",
        "18446744073709551617",
        "99999999999999999999999999999999999999"
      })
  void refusesMoreThanATrillion(String text) {
    assertThatThrownBy(() -> Yuan.parseFen(text))
        .hasMessage("amount: '" + text + "' is more than 1000000000000.00 yuan");
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0.00",
    "1, 0.01",
    "99, 0.99",
    "100, 1.00",
    "30000, 300.00",
    "100000000000000, 1000000000000.00",
    "-1, -0.01",
    "-30050, -300.50",
    "9223372036854775807, 92233720368547758.07",
  })
  void writesTwoDecimals(long fen, String text) {
    assertThat(Yuan.text(fen)).isEqualTo(text);
  }

  @Test
  void anAmountIsChineseYuanAndExact() {
    MonetaryAmount amount = Yuan.ofFen(300_05);

    assertThat(amount.getCurrency().getCurrencyCode()).isEqualTo("CNY");
    assertThat(amount.getNumber().numberValueExact(BigDecimal.class))
        .isEqualByComparingTo("300.05");
    ValueContract.assertSame(Yuan.ofFen(300_05), Yuan.ofFen(300_05));
    assertThat(Yuan.ofFen(300_00)).isEqualTo(Yuan.of("300")).isEqualTo(Yuan.of("300.0"));
    assertThat(Yuan.ofFen(300_00)).isNotEqualTo(Yuan.ofFen(300_01));
    assertThat(Yuan.ofFen(300_00)).isEqualTo(Money.of(300, "CNY"));
    assertThat(Yuan.ofFen(300_00)).isNotEqualTo(Money.of(300, "USD"));
    assertThat(Yuan.ofFen(0)).isEqualTo(Yuan.of("0.00"));
    assertThat(Yuan.ofFen(0).isZero()).isTrue();
    assertThat(Yuan.fen(Yuan.ofFen(Long.MAX_VALUE / 1_000_000), "amount"))
        .isEqualTo(Long.MAX_VALUE / 1_000_000);
  }

  @Test
  void addsAndMultipliesExactlyHoweverLargeTheAmount() {
    MonetaryAmount large = Yuan.ofFen(Long.MAX_VALUE);

    assertThat(large.add(Yuan.ofFen(1)).getNumber().numberValueExact(BigDecimal.class))
        .isEqualByComparingTo("92233720368547758.08");
    assertThat(large.multiply(Long.MAX_VALUE).getNumber().numberValueExact(BigDecimal.class))
        .isEqualByComparingTo(
            BigDecimal.valueOf(Long.MAX_VALUE, 2).multiply(BigDecimal.valueOf(Long.MAX_VALUE)));
    assertThat(Yuan.ofFen(1).multiply(new BigDecimal("0.0000000000001")).isZero()).isFalse();
    assertThat(Yuan.ofFen(1).divide(8)).isEqualTo(Money.of(new BigDecimal("0.00125"), "CNY"));
  }

  @Test
  void throwsWhereItWouldHaveToRound() {
    assertThatThrownBy(() -> Yuan.ofFen(100).divide(3)).isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> Yuan.of("1000").divide(7)).isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> Yuan.ofFen(0).add(Yuan.ofFen(100)).divide(3))
        .isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> Yuan.differenceOfFen(-100).divide(3))
        .isInstanceOf(ArithmeticException.class);
  }

  @Test
  void anAmountIsNotNegative() {
    assertThatThrownBy(() -> Yuan.ofFen(-1))
        .isInstanceOf(InvalidFactException.class)
        .hasMessage("amount: '-0.01' must not be negative");
  }

  @Test
  void aDifferenceMayBeNegative() {
    assertThat(Yuan.differenceOfFen(-300_05)).isEqualTo(Yuan.ofFen(300_05).negate());
    assertThat(Yuan.differenceOfFen(300_05)).isEqualTo(Yuan.ofFen(300_05));
    assertThat(Yuan.differenceOfFen(0)).isEqualTo(Yuan.ofFen(0));
  }

  @Test
  void countsTheFenOfAnyAmount() {
    assertThat(Yuan.fen(Money.of(new BigDecimal("300.05"), "CNY"), "fee")).isEqualTo(300_05);
    assertThat(Yuan.fen(Money.of(new BigDecimal("300.050000"), "CNY"), "fee")).isEqualTo(300_05);
    assertThat(Yuan.fen(Money.of(new BigDecimal("3E+2"), "CNY"), "fee")).isEqualTo(300_00);
    assertThat(Yuan.fen(FastMoney.of(300.05, "CNY"), "fee")).isEqualTo(300_05);
    assertThat(Yuan.fen(RoundedMoney.of(new BigDecimal("1.5"), Monetary.getCurrency("CNY")), "fee"))
        .isEqualTo(150);
    assertThat(Yuan.fen(Money.zero(Monetary.getCurrency("CNY")), "fee")).isZero();
    assertThat(Yuan.fen(Money.of(new BigDecimal(TRILLION), "CNY"), "fee")).isEqualTo(Yuan.MAX_FEN);
  }

  @Test
  void refusesToCountTheFenOfAnythingElse() {
    assertThatThrownBy(() -> Yuan.fen(Money.of(1, "USD"), "fee"))
        .isInstanceOf(InvalidFactException.class)
        .hasMessage("fee: 'USD 1' must be in CNY");
    assertThatThrownBy(() -> Yuan.fen(Money.of(new BigDecimal("0.001"), "CNY"), "fee"))
        .hasMessage("fee: 'CNY 0.001' has more than two decimals");
    assertThatThrownBy(() -> Yuan.fen(Money.of(new BigDecimal("-0.01"), "CNY"), "fee"))
        .hasMessage("fee: 'CNY -0.01' must not be negative");
    assertThatThrownBy(() -> Yuan.fen(Money.of(new BigDecimal(TRILLION + ".01"), "CNY"), "fee"))
        .hasMessage("fee: 'CNY 1000000000000.01' is more than 1000000000000.00 yuan");
    assertThatThrownBy(() -> Yuan.fen(Money.of(new BigDecimal("1E+30"), "CNY"), "fee"))
        .hasMessageEndingWith(" is more than 1000000000000.00 yuan");
  }

  @Test
  void aFactIsFromNothingToATrillion() {
    Yuan.requireInRange(0, "fee");
    Yuan.requireInRange(Yuan.MAX_FEN, "fee");
    assertThatThrownBy(() -> Yuan.requireInRange(-1, "fee"))
        .isInstanceOf(InvalidFactException.class)
        .hasMessage("fee: '-0.01' must not be negative");
    assertThatThrownBy(() -> Yuan.requireInRange(Yuan.MAX_FEN + 1, "fee"))
        .isInstanceOf(InvalidFactException.class)
        .hasMessage("fee: '1000000000000.01' is more than 1000000000000.00 yuan");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1E+999999999", "1E+2147483647", "123E+2000000000"})
  void aNumberWithAHugeExponentIsRefusedWithoutBeingWrittenOut(String number) {
    MonetaryAmount amount = Money.of(new BigDecimal(number), "CNY");

    assertThatThrownBy(() -> Yuan.fen(amount, "tuition"))
        .isInstanceOf(InvalidFactException.class)
        .hasMessageStartingWith("tuition: 'CNY 1")
        .hasMessageEndingWith("' is more than 1000000000000.00 yuan");
  }

  @Test
  void anAmountWithATinyFractionIsRefusedWithoutBeingWrittenOut() {
    MonetaryAmount amount = exactly("1E-999999999");

    assertThatThrownBy(() -> Yuan.fen(amount, "tuition"))
        .isInstanceOf(InvalidFactException.class)
        .hasMessage("tuition: 'CNY 1E-999999999' has more than two decimals");
    assertThatThrownBy(() -> Yuan.fen(exactly("-1E+999999999"), "tuition"))
        .isInstanceOf(InvalidFactException.class)
        .hasMessage("tuition: 'CNY -1E+999999999' must not be negative");
  }

  private static MonetaryAmount exactly(String number) {
    return Money.of(
        new BigDecimal(number),
        Monetary.getCurrency("CNY"),
        MonetaryContextBuilder.of(Money.class).setPrecision(0).setMaxScale(-1).build());
  }
}
