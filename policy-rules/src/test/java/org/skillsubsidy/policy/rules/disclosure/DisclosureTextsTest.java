package org.skillsubsidy.policy.rules.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skillsubsidy.policy.model.decision.Bar;
import org.skillsubsidy.policy.model.decision.Denial;
import org.skillsubsidy.policy.model.decision.PayeeKind;
import org.skillsubsidy.policy.model.disclosure.MonthBasis;
import org.skillsubsidy.policy.model.plan.TraineeGroup;
import org.skillsubsidy.policy.model.target.TargetKind;
import org.skillsubsidy.policy.model.value.Attainment;

/** The page has all its words in both languages, and the plan's own where it has them. */
class DisclosureTextsTest {

  @Test
  void bothLanguagesHaveTheSameKeys() throws IOException {
    assertThat(properties("en").stringPropertyNames())
        .isEqualTo(properties("zh").stringPropertyNames());
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void noTextIsEmpty(String language) throws IOException {
    assertThat(properties(language).values())
        .allSatisfy(text -> assertThat((String) text).isNotBlank());
  }

  @ParameterizedTest
  @EnumSource
  void groupsHaveThePlansOwnTerms(TraineeGroup group) {
    assertThat(DisclosureTexts.of("group", group).chinese()).isEqualTo(group.term());
    assertThat(DisclosureTexts.of("group", group).english()).isNotEqualTo(group.term());
  }

  @ParameterizedTest
  @EnumSource
  void targetsHaveThePlansOwnTerms(TargetKind kind) {
    assertThat(DisclosureTexts.of("target", kind).chinese()).isEqualTo(kind.term());
  }

  @ParameterizedTest
  @EnumSource
  void statesHaveTheirTerms(Attainment attainment) {
    assertThat(DisclosureTexts.of("attainment", attainment).chinese()).isEqualTo(attainment.term());
  }

  @ParameterizedTest
  @EnumSource
  void everyRoleHasAName(PayeeKind kind) {
    assertThat(DisclosureTexts.of("payee", kind).english()).isNotBlank();
  }

  @ParameterizedTest
  @EnumSource
  void everyBasisOfMonthsIsExplained(MonthBasis basis) {
    assertThat(DisclosureTexts.of("about", basis).english()).isNotBlank();
  }

  @Test
  void aReasonWhyOneKindIsNotPaidNamesTheKind() {
    assertThat(DisclosureTexts.of(Denial.CERTIFICATE_NO_CERTIFICATE))
        .isEqualTo(new Text("取证补贴：没有取得证书", "Certificate: There is no certificate"));
    assertThat(DisclosureTexts.of(Bar.NOT_REAL_NAME_REGISTERED).chinese()).isEqualTo("培训未录入实名制系统");
  }

  private static Properties properties(String language) throws IOException {
    Properties properties = new Properties();
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(
                DisclosureTexts.class.getResourceAsStream(
                    "disclosure_" + language + ".properties")),
            StandardCharsets.UTF_8)) {
      properties.load(reader);
    }
    return properties;
  }
}
