package org.skillsubsidy.policy.model.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skillsubsidy.policy.model.value.InvalidFactException;

class ClauseTest {

  @ParameterizedTest
  @CsvSource({
    "1, 一, 目标任务",
    "2.1, 二(一), 重点支持企业开展职工技能提升培训",
    "2.2, 二(二), 发挥企业培训主体作用",
    "2.3, 二(三), 落实企业职工技能提升培训补贴政策",
    "2.4, 二(四), 面向广大劳动者开展职业技能培训和创业培训",
    "2.5, 二(五), 加大贫困劳动力和贫困家庭子女技能扶贫工作力度",
    "2.6, 二(六), 落实取证补贴",
    "3.1, 三(一), 扩大职业院校培训规模",
    "3.2, 三(二), 支持职业技能培训机构开展技能培训和评价工作",
    "3.3, 三(三), 加强职业技能培训能力建设",
    "3.4, 三(四), 全面推动职业培训实名制系统使用",
    "3.5, 三(五), 创新培训内容",
    "3.6, 三(六), 建立职业培训标准",
    "3.7, 三(七), 提高培训管理服务水平",
    "3.8, 三(八), 加大资金支持力度",
    "3.9, 三(九), 强化资金监督管理",
    "4.1, 四(一), 强化政府工作职责",
    "4.2, 四(二), 健全工作机制",
    "4.3, 四(三), 推进职业技能培训与评价有机衔接",
    "4.4, 四(四), 加强政策解读和舆论宣传",
  })
  void isCitedByNumberAndAsThePlanCounts(String number, String citation, String title) {
    Clause clause = Clause.parse(number);

    assertThat(clause.number()).isEqualTo(number);
    assertThat(clause.citation()).isEqualTo(citation);
    assertThat(clause.title()).isEqualTo(title);
    assertThat(clause.name()).isEqualTo("C" + number.replace('.', '_'));
  }

  @Test
  void thePlanHasTwenty() {
    assertThat(Clause.values())
        .hasSize(20)
        .isSortedAccordingTo((a, b) -> a.number().compareTo(b.number()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0", "2", "2.7", "3.10", "5", "2.6 ", "C2_6", "二(六)"})
  void noOtherClauseExists(String number) {
    assertThatThrownBy(() -> Clause.parse(number))
        .isInstanceOf(InvalidFactException.class)
        .hasMessage("clause: '" + number + "' is not a clause of the plan, 1 to 4.4");
  }
}
