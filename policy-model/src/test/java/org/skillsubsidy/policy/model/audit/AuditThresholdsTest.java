package org.skillsubsidy.policy.model.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.skillsubsidy.policy.model.value.InvalidFactException;

/** From where on something is flagged. */
class AuditThresholdsTest {

  @Test
  void theDefaultsAreThoseOfTheSpecification() {
    AuditThresholds thresholds = AuditThresholds.builder().build();

    assertThat(thresholds).isEqualTo(AuditThresholds.DEFAULT);
    assertThat(thresholds.youngest()).isEqualTo(16);
    assertThat(thresholds.oldest()).isEqualTo(60);
    assertThat(thresholds.hoursPerDay()).isEqualTo(8);
    assertThat(thresholds.rushCertificates()).isEqualTo(300);
    assertThat(thresholds.rushDays()).isEqualTo(7);
  }

  private static Arguments of(
      String fact,
      UnaryOperator<AuditThresholds.Builder> right,
      UnaryOperator<AuditThresholds.Builder> wrong) {
    return Arguments.of(fact, right, wrong);
  }

  static Stream<Arguments> bounds() {
    return Stream.of(
        of("thresholds.youngest", b -> b.youngest(0), b -> b.youngest(-1)),
        of("thresholds.oldest", b -> b.youngest(20).oldest(20), b -> b.youngest(20).oldest(19)),
        of("thresholds.oldest", b -> b.oldest(150), b -> b.oldest(151)),
        of("thresholds.hoursPerDay", b -> b.hoursPerDay(1), b -> b.hoursPerDay(0)),
        of("thresholds.hoursPerDay", b -> b.hoursPerDay(24), b -> b.hoursPerDay(25)),
        of("thresholds.rushCertificates", b -> b.rushCertificates(1), b -> b.rushCertificates(0)),
        of("thresholds.rushDays", b -> b.rushDays(1), b -> b.rushDays(0)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("bounds")
  void aThresholdOutOfBoundsIsRefusedByName(
      String fact,
      UnaryOperator<AuditThresholds.Builder> right,
      UnaryOperator<AuditThresholds.Builder> wrong) {
    assertThat(right.apply(AuditThresholds.builder()).build()).isNotNull();
    assertThatThrownBy(() -> wrong.apply(AuditThresholds.builder()).build())
        .isInstanceOfSatisfying(
            InvalidFactException.class, e -> assertThat(e.fact()).isEqualTo(fact));
  }
}
