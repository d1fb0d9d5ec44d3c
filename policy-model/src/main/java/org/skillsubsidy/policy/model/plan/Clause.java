package org.skillsubsidy.policy.model.plan;

import java.util.HashMap;
import java.util.Map;
import org.skillsubsidy.policy.model.value.InvalidFactException;

/** A clause of the plan, cited by part and item: {@code 2.6} is 二(六), {@code 1} is part 一. */
public enum Clause {
  /** Goals and tasks. */
  C1("1", "目标任务"),
  /** Enterprises train their employees. */
  C2_1("2.1", "重点支持企业开展职工技能提升培训"),
  /** Enterprises as places of training. */
  C2_2("2.2", "发挥企业培训主体作用"),
  /** The subsidy for the training of employees, and the employee education fund. */
  C2_3("2.3", "落实企业职工技能提升培训补贴政策"),
  /** Training for workers at large, and its cap. */
  C2_4("2.4", "面向广大劳动者开展职业技能培训和创业培训"),
  /** Free training and a living allowance for the poor. */
  C2_5("2.5", "加大贫困劳动力和贫困家庭子女技能扶贫工作力度"),
  /** Certificates, the annual limit and the ban on repetition. */
  C2_6("2.6", "落实取证补贴"),
  /** Vocational schools; the certificate as the basis of high-skilled claims. */
  C3_1("3.1", "扩大职业院校培训规模"),
  /** Training institutions: licensed scope and equal treatment. */
  C3_2("3.2", "支持职业技能培训机构开展技能培训和评价工作"),
  /** Training capacity. */
  C3_3("3.3", "加强职业技能培训能力建设"),
  /** The real-name system. */
  C3_4("3.4", "全面推动职业培训实名制系统使用"),
  /** Contents of training. */
  C3_5("3.5", "创新培训内容"),
  /** Standards of training. */
  C3_6("3.6", "建立职业培训标准"),
  /** The catalogue, and how providers are admitted. */
  C3_7("3.7", "提高培训管理服务水平"),
  /** Funds, and the right to adjust rates. */
  C3_8("3.8", "加大资金支持力度"),
  /** Supervision of funds. */
  C3_9("3.9", "强化资金监督管理"),
  /** Duties of governments. */
  C4_1("4.1", "强化政府工作职责"),
  /** Duties of departments. */
  C4_2("4.2", "健全工作机制"),
  /** Evaluation, and admission to posts. */
  C4_3("4.3", "推进职业技能培训与评价有机衔接"),
  /** Publicity. */
  C4_4("4.4", "加强政策解读和舆论宣传");

  private static final String ITEMS = "一二三四五六七八九";
  private static final Map<String, Clause> BY_NUMBER = new HashMap<>();

  static {
    for (Clause clause : values()) {
      BY_NUMBER.put(clause.number, clause);
    }
  }

  private final String number;
  private final String title;

  Clause(String number, String title) {
    this.number = number;
    this.title = title;
  }

  /**
   * Finds a clause by its number.
   *
   * @param number such as {@code 2.6}
   * @return the clause
   * @throws InvalidFactException if the plan has no such clause
   */
  public static Clause parse(String number) {
    Clause clause = BY_NUMBER.get(number);
    if (clause == null) {
      throw new InvalidFactException("clause", number, "is not a clause of the plan, 1 to 4.4");
    }
    return clause;
  }

  /**
   * Returns the number by which the clause is cited.
   *
   * @return such as {@code 2.6}
   */
  public String number() {
    return number;
  }

  /**
   * Returns the clause as the plan itself counts.
   *
   * @return such as {@code 二(六)}
   */
  public String citation() {
    String part = ITEMS.substring(number.charAt(0) - '1', number.charAt(0) - '0');
    return number.length() == 1 ? part : part + "(" + ITEMS.charAt(number.charAt(2) - '1') + ")";
  }

  /**
   * Returns the heading that the plan gives the clause.
   *
   * @return the Chinese heading
   */
  public String title() {
    return title;
  }
}
