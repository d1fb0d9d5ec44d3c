package org.skillsubsidy.policy.model.terms;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.skillsubsidy.policy.model.plan.Clause;
import org.skillsubsidy.policy.model.value.InvalidFactException;

/**
 * A question on which the plan can be read in more than one way. The answer is a named choice in
 * the terms, and every decision that rests on it says so.
 */
public enum Reading {
  /** Which date puts a training into a year. */
  R1("年度归属", YearReading.class, Clause.C2_6),
  /** What may not be repeated. */
  R2("重复培训", RepeatReading.class, Clause.C2_6),
  /** What uses up one of the trainings and enters the history. */
  R3("占用次数", QuotaReading.class, Clause.C2_6),
  /** Whether the list of trainings, which ends in 等, is open. */
  R4("企业培训范围", FlatRateReading.class, Clause.C2_3),
  /** Who gets the living allowance: the title names children, the rule labourers. */
  R5("生活费对象", AllowanceReading.class, Clause.C2_5),
  /** Whether a lower level may follow a higher one. */
  R6("降级培训", DownwardReading.class, Clause.C2_6),
  /** Whether the cap of the worker training is per training, or per person and year. */
  R7("培训补贴上限", WorkerCapReading.class, Clause.C2_4),
  /** Whether the flat rate is paid per training, or once per person and year. */
  R8("企业补贴频次", FlatRatePeriodReading.class, Clause.C2_3),
  /** Which trainings are paid only on the strength of a certificate. */
  R9("以证申领", CertificateBasisReading.class, Clause.C2_6, Clause.C3_1),
  /** Which days the living allowance is paid for. */
  R10("补贴天数", AllowanceDaysReading.class, Clause.C2_5),
  /** Whether the cap holds for the tuition of the poor, whose training is free. */
  R11("贫困学员学费", PoorTuitionReading.class, Clause.C2_4, Clause.C2_5),
  /** What employees get who are also in a group of 2.4 or 2.5. */
  R12("在职重点群体", EmployeeReading.class, Clause.C2_3, Clause.C2_4),
  /** Whether the list of groups, which ends in 等, is open. */
  R13("补贴对象", GroupsReading.class, Clause.C2_4);

  private final String title;
  private final Class<? extends ReadingChoice> type;
  private final List<Clause> clauses;

  <T extends Enum<T> & ReadingChoice> Reading(String title, Class<T> type, Clause... clauses) {
    this.title = title;
    this.type = type;
    this.clauses = List.of(clauses);
  }

  /**
   * Returns what the question is about.
   *
   * @return a short Chinese title
   */
  public String title() {
    return title;
  }

  /**
   * Returns the clauses that can be read in more than one way.
   *
   * @return the clauses, in the plan's order
   */
  public List<Clause> clauses() {
    return clauses;
  }

  /**
   * Returns the possible answers.
   *
   * @return the choices, the default first
   */
  public List<ReadingChoice> choices() {
    return List.of(type.getEnumConstants());
  }

  /**
   * Returns the answer that holds unless the terms say otherwise.
   *
   * @return the first of {@link #choices()}
   */
  public ReadingChoice defaultChoice() {
    return type.getEnumConstants()[0];
  }

  /**
   * Finds an answer by its name.
   *
   * @param name such as {@code PER_YEAR}
   * @return the choice
   * @throws InvalidFactException if this question has no such answer
   */
  public ReadingChoice choice(String name) {
    return choices().stream()
        .filter(choice -> choice.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new InvalidFactException(
                    "reading " + name(),
                    name,
                    "must be one of "
                        + choices().stream()
                            .map(ReadingChoice::name)
                            .collect(Collectors.joining(", "))));
  }

  /**
   * Finds a question by its name.
   *
   * @param name {@code R1} to {@code R13}
   * @return the question
   * @throws InvalidFactException if there is no such question
   */
  public static Reading parse(String name) {
    return Arrays.stream(values())
        .filter(reading -> reading.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new InvalidFactException("reading", name, "must be one of R1 to R13"));
  }
}
