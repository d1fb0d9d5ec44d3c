package org.skillsubsidy.policy.testkit.arbitrary;

import java.util.Map;
import java.util.function.Function;

/** What can be wrong with one cell of {@code claims.csv}; the rest of the row is valid. */
public enum RowMistake {
  /** No claim id. */
  CLAIM_ID_EMPTY("claim_id", ""),
  /** 65 characters. */
  CLAIM_ID_TOO_LONG("claim_id", "c".repeat(65)),
  /** A blank within. */
  CLAIM_ID_WITH_A_BLANK("claim_id", "c 1"),
  /** An identity number in a place for names. */
  CLAIM_ID_IS_AN_IDENTITY_NUMBER("claim_id", Identities.resident(3)),
  /** No trainee. */
  TRAINEE_ID_EMPTY("trainee_id", ""),
  /** A wrong check character. */
  TRAINEE_ID_CHECKSUM("trainee_id", withOtherEnd(Identities.resident(3), "0123456789X")),
  /** A day that does not exist. */
  TRAINEE_ID_BIRTH("trainee_id", checked("14010519810229001")),
  /** The old form of 15 digits. */
  TRAINEE_ID_OLD_FORM("trainee_id", "140105810228001"),
  /** A pseudonym with a sign that is not allowed. */
  TRAINEE_ID_PSEUDONYM("trainee_id", "p:a/b"),
  /** A pseudonym that is an identity number. */
  TRAINEE_ID_PSEUDONYM_IS_AN_IDENTITY_NUMBER("trainee_id", "p:" + Identities.resident(3)),
  /** No group. */
  GROUPS_EMPTY("trainee_groups", ""),
  /** A group that the plan does not know. */
  GROUPS_UNKNOWN("trainee_groups", "STUDENT"),
  /** A group in lower case. */
  GROUPS_LOWER_CASE("trainee_groups", "disabled"),
  /** Nothing after the last separator. */
  GROUPS_OPEN_END("trainee_groups", "DISABLED|"),
  /** A wrong last check character. */
  EMPLOYER_CHECKSUM("employer_code", withOtherCodeEnd(5)),
  /** A letter that codes do not have. */
  EMPLOYER_LETTER("employer_code", "9114010000000001IX"),
  /** An enterprise employee without an employer. */
  EMPLOYER_MISSING(
      "employer_code",
      row -> {
        row.put("trainee_groups", "ENTERPRISE_EMPLOYEE");
        withoutEmployer(row);
        return "";
      }),
  /** No training id. */
  TRAINING_ID_EMPTY("training_id", ""),
  /** An identity number in a place for names. */
  TRAINING_ID_IS_AN_IDENTITY_NUMBER("training_id", Identities.permit(3)),
  /** A type that the plan does not know. */
  TYPE_UNKNOWN("training_type", "EVENING_CLASS"),
  /** No type. */
  TYPE_EMPTY("training_type", ""),
  /** An edition that does not exist. */
  EDITION_UNKNOWN("occupation_edition", "2020"),
  /** A digit too few. */
  OCCUPATION_TOO_SHORT("occupation_code", "6-18-2-04"),
  /** No occupation. */
  OCCUPATION_EMPTY("occupation_code", ""),
  /** A level that the plan does not know. */
  TARGET_UNKNOWN("target_level", "LEVEL_3"),
  /** A day that does not exist. */
  START_DOES_NOT_EXIST("training_start", "2019-02-29"),
  /** Another form of date. */
  START_WITH_SLASHES("training_start", "2019/03/01"),
  /** No start. */
  START_EMPTY("training_start", ""),
  /** A day that does not exist. */
  END_DOES_NOT_EXIST("training_end", "2021-04-31"),
  /** An end before the start. */
  END_BEFORE_START(
      "training_end",
      row -> {
        row.put("training_start", "2020-03-02");
        row.put("training_days", "1");
        row.put("submitted_on", "2020-03-03");
        return "2020-03-01";
      }),
  /** More days than the period has. */
  DAYS_LONGER_THAN_PERIOD(
      "training_days",
      row -> {
        row.put("training_start", "2020-02-28");
        row.put("training_end", "2020-03-01");
        row.put("submitted_on", "2020-03-01");
        return "4";
      }),
  /** No day. */
  DAYS_ZERO("training_days", "0"),
  /** Half a day. */
  DAYS_BROKEN("training_days", "1.5"),
  /** No number. */
  DAYS_EMPTY("training_days", ""),
  /** Less than nothing. */
  TUITION_NEGATIVE("tuition_yuan", "-700.00"),
  /** Three decimals, though the last is zero. */
  TUITION_THREE_DECIMALS("tuition_yuan", "700.000"),
  /** A sign. */
  TUITION_SIGNED("tuition_yuan", "+700.00"),
  /** An exponent. */
  TUITION_EXPONENT("tuition_yuan", "7e2"),
  /** A bare point. */
  TUITION_BARE_POINT("tuition_yuan", "700."),
  /** A blank before the number. */
  TUITION_WITH_A_BLANK("tuition_yuan", " 700.00"),
  /** Thousands set apart. */
  TUITION_WITH_A_COMMA("tuition_yuan", "1,000.00"),
  /** No tuition. */
  TUITION_EMPTY("tuition_yuan", ""),
  /** Someone that the plan does not know. */
  BEARER_UNKNOWN("tuition_borne_by", "GOVERNMENT"),
  /** An employer who is not there. */
  BEARER_IS_NO_EMPLOYER(
      "tuition_borne_by",
      row -> {
        row.put("trainee_groups", "DISABLED");
        withoutEmployer(row);
        return "EMPLOYER";
      }),
  /** Neither true nor false. */
  PROJECT_UNCLEAR("project_based", "yes"),
  /** A wrong last check character. */
  PROVIDER_CHECKSUM("provider_code", withOtherCodeEnd(6)),
  /** No provider. */
  PROVIDER_EMPTY("provider_code", ""),
  /** A kind that the plan does not know. */
  PROVIDER_KIND_UNKNOWN("provider_kind", "UNIVERSITY"),
  /** A way that the plan does not know. */
  ADMISSION_UNKNOWN("provider_admission", "INVITED"),
  /** No admission: {@code NONE} is a value. */
  ADMISSION_EMPTY("provider_admission", ""),
  /** A month that does not exist. */
  BANNED_FROM_DOES_NOT_EXIST("provider_banned_from", "2020-13-01"),
  /** No code. */
  LICENCE_UNKNOWN("provider_occupations", "WELDER"),
  /** Nothing after the last separator. */
  LICENCE_OPEN_END("provider_occupations", "6-18-02-04|"),
  /** A listing that the plan does not know. */
  LISTING_UNKNOWN("listing", "PUBLISHED"),
  /** Neither true nor false. */
  REGISTERED_UNCLEAR("real_name_registered", "1"),
  /** A certificate without a kind. */
  CERTIFICATE_KIND_EMPTY("certificate_kind", certified("")),
  /** A kind that the plan does not know. */
  CERTIFICATE_KIND_UNKNOWN("certificate_kind", certified("DIPLOMA")),
  /** A certificate without a level. */
  CERTIFICATE_LEVEL_EMPTY("certificate_level", certified("")),
  /** A level that does not go with the kind. */
  CERTIFICATE_LEVEL_OF_ANOTHER_KIND("certificate_level", certified("SPECIAL_ABILITY")),
  /** A certificate without an occupation. */
  CERTIFICATE_OCCUPATION_EMPTY("certificate_occupation", certified("")),
  /** No code. */
  CERTIFICATE_OCCUPATION_UNKNOWN("certificate_occupation", certified("2015:6-18-02-04")),
  /** A certificate without a number. */
  CERTIFICATE_NUMBER_EMPTY("certificate_number", certified("")),
  /** 65 characters. */
  CERTIFICATE_NUMBER_TOO_LONG("certificate_number", certified("7".repeat(65))),
  /** A character that is not printed. */
  CERTIFICATE_NUMBER_WITH_A_TAB("certificate_number", certified("S\t1")),
  /** A certificate without a date. */
  CERTIFICATE_ISSUED_EMPTY("certificate_issued", certified("")),
  /** A day that does not exist. */
  CERTIFICATE_ISSUED_DOES_NOT_EXIST("certificate_issued", certified("2019-06-31")),
  /** A certificate without an organiser. */
  ORGANISER_EMPTY("exam_organised_by", certified("")),
  /** Someone who holds no exams. */
  ORGANISER_UNKNOWN("exam_organised_by", certified("TRAINEE")),
  /** An employer who is not there. */
  ORGANISER_IS_NO_EMPLOYER(
      "exam_organised_by",
      row -> {
        certify(row);
        row.put("trainee_groups", "DISABLED");
        withoutEmployer(row);
        return "EMPLOYER";
      }),
  /** A certificate without a fee: a free exam has 0. */
  FEE_EMPTY("exam_fee_yuan", certified("")),
  /** Less than nothing. */
  FEE_NEGATIVE("exam_fee_yuan", certified("-1")),
  /** No date of submission. */
  SUBMITTED_EMPTY("submitted_on", ""),
  /** Submitted before the training started. */
  SUBMITTED_BEFORE_START(
      "submitted_on",
      row -> {
        row.put("training_start", "2020-03-02");
        row.put("training_end", "2020-03-02");
        row.put("training_days", "1");
        return "2020-03-01";
      });

  private final String column;
  private final Function<Map<String, String>, String> cell;

  RowMistake(String column, String cell) {
    this(column, row -> cell);
  }

  RowMistake(String column, Function<Map<String, String>, String> cell) {
    this.column = column;
    this.cell = cell;
  }

  /**
   * Returns the column in which the mistake is.
   *
   * @return one of {@link ClaimRow#COLUMNS}
   */
  public String column() {
    return column;
  }

  /** Makes the mistake, and whatever else in the row the mistake needs to be one. */
  void makeIn(Map<String, String> row) {
    row.put(column, cell.apply(row));
  }

  private static Function<Map<String, String>, String> certified(String cell) {
    return row -> {
      certify(row);
      return cell;
    };
  }

  private static void certify(Map<String, String> row) {
    row.put("certificate_kind", "SKILL_LEVEL");
    row.put("certificate_level", "JUNIOR");
    row.put("certificate_occupation", "6-18-02-04");
    row.put("certificate_number", "S00011");
    row.put("certificate_issued", "2020-06-15");
    row.put("exam_organised_by", "PROVIDER");
    row.put("exam_fee_yuan", "0");
  }

  private static void withoutEmployer(Map<String, String> row) {
    row.put("employer_code", "");
    row.put("tuition_borne_by", "PROVIDER");
    row.computeIfPresent("exam_organised_by", (column, cell) -> cell.isEmpty() ? cell : "PROVIDER");
  }

  private static String checked(String digits) {
    return digits + Identities.identityCheck(digits);
  }

  private static String withOtherCodeEnd(int organisation) {
    return withOtherEnd(Identities.organisation(organisation).toString(), "0123456789ABCDEFGH");
  }

  private static String withOtherEnd(String text, String ends) {
    char end = text.charAt(text.length() - 1);
    char other = ends.charAt(ends.indexOf(end) == 0 ? 1 : 0);
    return text.substring(0, text.length() - 1) + other;
  }
}
