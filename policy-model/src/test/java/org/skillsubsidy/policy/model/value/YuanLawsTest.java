package org.skillsubsidy.policy.model.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.StringLength;

class YuanLawsTest {

  private static final String SEED = "20210630";

  @Property(tries = 1000, seed = SEED)
  void textAndAmountRoundTrip(@ForAll @LongRange(min = 0, max = Yuan.MAX_FEN) long fen) {
    assertThat(Yuan.parseFen(Yuan.text(fen))).isEqualTo(fen);
    assertThat(Yuan.fen(Yuan.ofFen(fen), "amount")).isEqualTo(fen);
    assertThat(Yuan.of(Yuan.text(fen))).isEqualTo(Yuan.ofFen(fen));
  }

  @Property(tries = 300, seed = SEED)
  void differencesAddUp(
      @ForAll @LongRange(min = 0, max = Yuan.MAX_FEN) long before,
      @ForAll @LongRange(min = 0, max = Yuan.MAX_FEN) long after) {
    assertThat(Yuan.ofFen(before).add(Yuan.differenceOfFen(after - before)))
        .isEqualTo(Yuan.ofFen(after));
  }

  @Property(tries = 2000, seed = SEED)
  void whatIsReadIsWhatIsWritten(@ForAll @StringLength(max = 6) String text) {
    long fen;
    try {
      fen = Yuan.parseFen(text);
    } catch (InvalidFactException refused) {
      assertThat(text).doesNotMatch("[0-9]{1,6}|[0-9]{1,4}\\.[0-9]{1,2}");
      return;
    }
    assertThat(text).matches("[0-9]+(\\.[0-9]{1,2})?");
    assertThat(Yuan.text(fen)).isEqualTo(new BigDecimal(text).setScale(2).toString());
  }
}
