package org.skillsubsidy.policy.model.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skillsubsidy.policy.model.plan.Clause;
import org.skillsubsidy.policy.model.plan.SubsidyKind;
import org.skillsubsidy.policy.model.value.InvalidFactException;

/** Bars and denials: which there are, in which order they are listed, and what they rest on. */
class ReasonsTest {

  @Test
  void barsInTheirOrder() {
    assertThat(
            Arrays.stream(Bar.values())
                .map(bar -> bar + " " + numbers(bar.clauses()) + "\n")
                .collect(Collectors.joining()))
        .isEqualTo(
            """
            NOT_IN_FORCE 1
            PROVIDER_BANNED 3.9
            PROVIDER_NOT_ADMITTED 3.7
            OUTSIDE_LICENSED_SCOPE 3.2
            NOT_LISTED 3.6 3.7
            NOT_REAL_NAME_REGISTERED 3.4
            TRAINING_ALREADY_SUBSIDISED 2.6
            ANNUAL_LIMIT 2.6
            REPEATED_TRAINING 2.6
            LOWER_LEVEL_AFTER_HIGHER 2.6
            """);
  }

  @Test
  void denialsInTheirOrder() {
    assertThat(
            Arrays.stream(Denial.values())
                .map(denial -> denial.text() + " " + numbers(denial.clauses()) + "\n")
                .collect(Collectors.joining()))
        .isEqualTo(
            """
            ENTERPRISE_TRAINING:RATE_NOT_STATED 2.1
            ENTERPRISE_TRAINING:TRAINING_TYPE_NOT_NAMED 2.3
            ENTERPRISE_TRAINING:CERTIFICATE_REQUIRED 2.6 3.1
            ENTERPRISE_TRAINING:ALREADY_PAID_THIS_YEAR 2.3
            WORKER_TRAINING:LEFT_TO_SEPARATE_MEASURES 2.4
            WORKER_TRAINING:RATE_NOT_STATED 2.1
            WORKER_TRAINING:NO_TUITION 2.4
            WORKER_TRAINING:CERTIFICATE_REQUIRED 2.6 3.1
            WORKER_TRAINING:NO_ROOM_UNDER_CAP 2.4
            LIVING_ALLOWANCE:TRAINEE_WAS_CHARGED 2.5
            CERTIFICATE:NO_CERTIFICATE 2.6
            CERTIFICATE:CERTIFICATE_BEFORE_START 2.6
            CERTIFICATE:RATE_NOT_STATED 2.6
            CERTIFICATE:EXAM_NOT_FREE 2.6
            CERTIFICATE:CERTIFICATE_DOES_NOT_MATCH 2.6
            CERTIFICATE:CERTIFICATE_ALREADY_SUBSIDISED 2.6
            """);
  }

  @ParameterizedTest
  @EnumSource
  void aDenialIsFoundByItsTextAndByItsParts(Denial denial) {
    assertThat(Denial.parse(denial.text())).isEqualTo(denial);
    assertThat(Denial.of(denial.kind(), denial.reason())).isEqualTo(denial);
    assertThat(denial.name()).isEqualTo(denial.kind() + "_" + denial.reason());
  }

  @ParameterizedTest
  @EnumSource
  void everyReasonDeniesAKindAndNoOther(DenialReason reason) {
    assertThat(Arrays.stream(Denial.values()).map(Denial::reason)).contains(reason);
    for (SubsidyKind kind : SubsidyKind.values()) {
      boolean denies =
          Arrays.stream(Denial.values())
              .anyMatch(denial -> denial.kind() == kind && denial.reason() == reason);
      if (!denies) {
        assertThatThrownBy(() -> Denial.of(kind, reason))
            .isInstanceOf(InvalidFactException.class)
            .hasMessage(
                "denial: '%s:%s' is no denial of the plan, such as CERTIFICATE:NO_CERTIFICATE",
                kind, reason);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ":",
        "CERTIFICATE",
        "CERTIFICATE_NO_CERTIFICATE",
        "certificate:no_certificate",
        "CERTIFICATE:NO_CERTIFICATE ",
        "CERTIFICATE:NO_TUITION"
      })
  void noOtherTextIsADenial(String text) {
    assertThatThrownBy(() -> Denial.parse(text))
        .isInstanceOf(InvalidFactException.class)
        .hasMessage(
            "denial: '" + text + "' is no denial of the plan, such as CERTIFICATE:NO_CERTIFICATE");
  }

  private static String numbers(List<Clause> clauses) {
    return clauses.stream().map(Clause::number).collect(Collectors.joining(" "));
  }
}
