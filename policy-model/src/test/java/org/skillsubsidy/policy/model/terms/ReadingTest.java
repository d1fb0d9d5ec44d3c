package org.skillsubsidy.policy.model.terms;

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
import org.skillsubsidy.policy.model.value.InvalidFactException;

class ReadingTest {

  @Test
  void thirteenQuestionsEachWithItsDefaultFirst() {
    assertThat(
            Arrays.stream(Reading.values())
                .map(reading -> reading + " " + names(reading.choices()) + "\n")
                .collect(Collectors.joining()))
        .isEqualTo(
            """
            R1 TRAINING_END TRAINING_START CERTIFICATE_ISSUE
            R2 OCCUPATION_AND_LEVEL ALSO_UNLEVELLED OCCUPATION
            R3 PAYABLE NOT_BARRED
            R4 NAMED_TYPES ANY_TYPE
            R5 LABOURER LABOURER_AND_CHILD
            R6 ALLOWED BARRED
            R7 PER_TRAINING PER_YEAR
            R8 PER_TRAINING PER_YEAR
            R9 HIGH_SKILLED EVERY_LEVEL NEVER
            R10 TRAINING_DAYS CALENDAR_DAYS
            R11 CAPPED AT_COST
            R12 FLAT_RATE_ONLY WORKER_RATE_TOO
            R13 NAMED_GROUPS ANY_GROUP
            """);
  }

  @Test
  void eachCitesTheClausesThatCanBeReadInMoreThanOneWay() {
    assertThat(
            Arrays.stream(Reading.values())
                .map(
                    reading ->
                        reading
                            + " "
                            + reading.clauses().stream()
                                .map(Clause::number)
                                .collect(Collectors.joining(" "))
                            + " "
                            + reading.title()
                            + "\n")
                .collect(Collectors.joining()))
        .isEqualTo(
            """
            R1 2.6 年度归属
            R2 2.6 重复培训
            R3 2.6 占用次数
            R4 2.3 企业培训范围
            R5 2.5 生活费对象
            R6 2.6 降级培训
            R7 2.4 培训补贴上限
            R8 2.3 企业补贴频次
            R9 2.6 3.1 以证申领
            R10 2.5 补贴天数
            R11 2.4 2.5 贫困学员学费
            R12 2.3 2.4 在职重点群体
            R13 2.4 补贴对象
            """);
  }

  @ParameterizedTest
  @EnumSource
  void everyChoiceKnowsItsQuestionAndIsFoundByItsName(Reading reading) {
    assertThat(Reading.parse(reading.name())).isEqualTo(reading);
    assertThat(reading.choices()).doesNotHaveDuplicates();
    assertThat(reading.defaultChoice()).isEqualTo(reading.choices().get(0));
    for (ReadingChoice choice : reading.choices()) {
      assertThat(choice.reading()).isEqualTo(reading);
      assertThat(reading.choice(choice.name())).isEqualTo(choice);
      assertThat(choice.ordinal()).isEqualTo(reading.choices().indexOf(choice));
    }
  }

  @Test
  void theChoicesAreAllThereAre() {
    List<Class<?>> enums =
        Arrays.stream(Reading.values())
            .<Class<?>>map(reading -> reading.defaultChoice().getClass())
            .toList();

    assertThat(ReadingChoice.class.getPermittedSubclasses())
        .containsExactlyInAnyOrderElementsOf(enums);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "R0", "R14", "r1", "R1 ", "R01", "1"})
  void noOtherQuestionExists(String name) {
    assertThatThrownBy(() -> Reading.parse(name))
        .isInstanceOf(InvalidFactException.class)
        .hasMessage("reading: '" + name + "' must be one of R1 to R13");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "per_year", "PER_YEAR ", "PER_MONTH", "TRAINING_END"})
  void noOtherAnswerExists(String name) {
    assertThatThrownBy(() -> Reading.R7.choice(name))
        .isInstanceOf(InvalidFactException.class)
        .hasMessage("reading R7: '" + name + "' must be one of PER_TRAINING, PER_YEAR");
  }

  private static String names(List<ReadingChoice> choices) {
    return choices.stream().map(ReadingChoice::name).collect(Collectors.joining(" "));
  }
}
