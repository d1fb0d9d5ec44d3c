package org.skillsubsidy.policy.rules.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skillsubsidy.policy.model.claim.TuitionBearer;
import org.skillsubsidy.policy.model.decision.Bar;
import org.skillsubsidy.policy.model.decision.Denial;
import org.skillsubsidy.policy.model.decision.Outcome;
import org.skillsubsidy.policy.model.decision.PayeeKind;
import org.skillsubsidy.policy.model.estimate.EnrolmentFact;
import org.skillsubsidy.policy.model.plan.Admission;
import org.skillsubsidy.policy.model.plan.CertificateLevel;
import org.skillsubsidy.policy.model.plan.FundSource;
import org.skillsubsidy.policy.model.plan.ProviderKind;
import org.skillsubsidy.policy.model.plan.SubsidyKind;
import org.skillsubsidy.policy.model.plan.TraineeGroup;
import org.skillsubsidy.policy.model.plan.TrainingType;
import org.skillsubsidy.policy.model.terms.Reading;
import org.skillsubsidy.policy.rules.text.Sentences;

class ReasonTextsTest {

  /** Which sentences there are, the tests of those who fill them in know. */
  private static final Set<String> SENTENCES =
      Set.of("why", "arithmetic", "value", "advice", "estimate");

  private static final ReasonTexts CHINESE = ReasonTexts.of(Locale.CHINESE);
  private static final ReasonTexts ENGLISH = ReasonTexts.of(Locale.ENGLISH);

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void everyReasonAndTermHasItsTextAndNoTextIsLeftOver(String language) throws IOException {
    Set<String> found = new TreeSet<>(properties(language).stringPropertyNames());
    found.removeIf(key -> SENTENCES.contains(key.substring(0, key.indexOf('.'))));
    assertThat(found).isEqualTo(keys());
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void textsAreSentencesWithoutAFullStop(String language) throws IOException {
    assertThat(properties(language).values())
        .allSatisfy(
            text -> assertThat((String) text).isNotBlank().doesNotEndWith(".").doesNotEndWith("。"));
  }

  /** But for the plan's own terms, which stay as the plan has them. */
  @Test
  void chineseSentencesHaveChinesePunctuation() throws IOException {
    Properties texts = properties("zh");
    List.of(CertificateLevel.values()).forEach(level -> texts.values().remove(level.term()));
    List.of(ProviderKind.values()).forEach(kind -> texts.values().remove(kind.term()));
    assertThat(texts.values())
        .hasSizeGreaterThan(200)
        .allSatisfy(text -> assertThat((String) text).doesNotContain(",", ";", ":", "(", ")", "?"));
  }

  @ParameterizedTest
  @EnumSource
  void kindsHaveThePlansOwnTerms(SubsidyKind kind) {
    assertThat(CHINESE.term(kind)).isEqualTo(kind.term());
  }

  @ParameterizedTest
  @EnumSource
  void fundsHaveThePlansOwnTerms(FundSource fund) {
    assertThat(CHINESE.term(fund)).isEqualTo(fund.term());
  }

  @Test
  void reasonsWithinAKindAreToldApart() {
    for (ReasonTexts texts : List.of(CHINESE, ENGLISH)) {
      List<String> sentences = new ArrayList<>();
      for (Bar bar : Bar.values()) {
        sentences.add(texts.text(bar));
      }
      for (Denial denial : Denial.values()) {
        sentences.add(texts.term(denial.kind()) + texts.text(denial));
      }
      assertThat(sentences).doesNotHaveDuplicates();
    }
  }

  @Test
  void everyKindOfChineseIsChineseAndEveryOtherLanguageEnglish() {
    assertThat(ReasonTexts.of(Locale.TRADITIONAL_CHINESE).text(Bar.NOT_LISTED))
        .isEqualTo("培训项目不在目录内，也未经当地人社部门审核");
    assertThat(ReasonTexts.of(Locale.FRANCE).term(Outcome.BARRED)).isEqualTo("Barred");
    assertThat(ReasonTexts.of(Locale.ROOT).text(Denial.CERTIFICATE_NO_CERTIFICATE))
        .isEqualTo("There is no certificate");
  }

  @Test
  void valuesHaveThePlansOwnTerms() {
    Sentences chinese = Sentences.of(Locale.CHINESE);
    for (TraineeGroup group : TraineeGroup.values()) {
      assertThat(chinese.show(group)).isEqualTo(group.term());
    }
    for (TrainingType type : TrainingType.values()) {
      assertThat(chinese.show(type)).isEqualTo(type.term());
    }
    for (CertificateLevel level : CertificateLevel.values()) {
      assertThat(chinese.show(level)).isEqualTo(level.term());
    }
    for (ProviderKind kind : ProviderKind.values()) {
      assertThat(chinese.show(kind)).isEqualTo(kind.term());
    }
    for (Admission admission : Admission.values()) {
      assertThat(chinese.show(admission)).isEqualTo(admission.term());
    }
    for (Reading reading : Reading.values()) {
      assertThat(chinese.show(reading)).isEqualTo(reading.title());
    }
  }

  private static List<Enum<?>> terms() {
    List<Enum<?>> terms = new ArrayList<>();
    terms.addAll(List.of(TraineeGroup.values()));
    terms.addAll(List.of(TrainingType.values()));
    terms.addAll(List.of(CertificateLevel.values()));
    terms.addAll(List.of(ProviderKind.values()));
    terms.addAll(List.of(Admission.values()));
    terms.addAll(List.of(TuitionBearer.values()));
    terms.addAll(List.of(PayeeKind.values()));
    terms.addAll(List.of(EnrolmentFact.values()));
    return terms;
  }

  private static Set<String> keys() {
    Set<String> keys = new TreeSet<>();
    EnumSet.allOf(Outcome.class).forEach(outcome -> keys.add("outcome." + outcome));
    EnumSet.allOf(SubsidyKind.class).forEach(kind -> keys.add("kind." + kind));
    EnumSet.allOf(FundSource.class).forEach(fund -> keys.add("fund." + fund));
    EnumSet.allOf(Bar.class).forEach(bar -> keys.add("bar." + bar));
    EnumSet.allOf(Denial.class).forEach(denial -> keys.add("denial." + denial));
    for (Enum<?> constant : terms()) {
      keys.add(constant.getDeclaringClass().getSimpleName() + "." + constant);
    }
    for (Reading reading : Reading.values()) {
      keys.add("reading." + reading);
      reading.choices().forEach(choice -> keys.add("reading." + reading + "." + choice.name()));
    }
    return keys;
  }

  private static Properties properties(String language) throws IOException {
    Properties properties = new Properties();
    String name = "reasons_" + language + ".properties";
    try (Reader reader =
        new InputStreamReader(
            ReasonTexts.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
      properties.load(reader);
    }
    return properties;
  }
}
