package org.skillsubsidy.policy.model.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.skillsubsidy.policy.model.Samples.certificate;
import static org.skillsubsidy.policy.model.Samples.claim;
import static org.skillsubsidy.policy.model.Samples.provider;
import static org.skillsubsidy.policy.model.Samples.trainee;
import static org.skillsubsidy.policy.model.Samples.training;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skillsubsidy.policy.model.Samples;
import org.skillsubsidy.policy.model.identity.TraineeId;
import org.skillsubsidy.policy.model.occupation.Occupation;
import org.skillsubsidy.policy.model.plan.CertificateLevel;
import org.skillsubsidy.policy.model.plan.TraineeGroup;
import org.skillsubsidy.policy.model.value.InvalidFactException;

class ClaimTextTest {

  private static final List<ClaimColumn> COLUMNS = List.of(ClaimColumn.values());

  /** The claim of {@link Samples}, in text. */
  private static final List<String> ROW =
      List.of(
          "C-0001",
          "140105199003070012",
          "ENTERPRISE_EMPLOYEE|RURAL_MIGRANT_WORKER",
          "91140105MA0H000108",
          "T-2020-06",
          "PRE_JOB",
          "2015",
          "6-18-02-04",
          "",
          "2020-06-01",
          "2020-06-14",
          "10",
          "700.00",
          "EMPLOYER",
          "false",
          "91140100MA0GUP1BXE",
          "TRAINING_INSTITUTION",
          "TENDER",
          "",
          "",
          "CATALOGUE",
          "true",
          "SKILL_LEVEL",
          "JUNIOR",
          "6-18-02-04",
          "S000014010120500123",
          "2020-06-20",
          "PROVIDER",
          "0.00",
          "2020-07-01");

  private final ClaimText text = new ClaimText();

  private static List<String> with(Object... columnsAndTexts) {
    List<String> row = new ArrayList<>(ROW);
    for (int i = 0; i < columnsAndTexts.length; i += 2) {
      row.set(COLUMNS.indexOf(columnsAndTexts[i]), (String) columnsAndTexts[i + 1]);
    }
    return row;
  }

  private static List<String> withoutCertificate() {
    List<String> row = new ArrayList<>(ROW);
    for (ClaimColumn column : ClaimColumn.values()) {
      if (column.isOfCertificate()) {
        row.set(COLUMNS.indexOf(column), "");
      }
    }
    return row;
  }

  private SubsidyClaim read(List<String> row) {
    return read(text, row);
  }

  private static SubsidyClaim read(ClaimText reader, List<String> row) {
    List<String> problems = new ArrayList<>();
    Optional<SubsidyClaim> claim = reader.read(row, e -> problems.add(e.getMessage()));
    assertThat(problems).isEmpty();
    return claim.orElseThrow();
  }

  private List<String> problems(Object... columnsAndTexts) {
    List<String> problems = new ArrayList<>();
    List<String> row = with(columnsAndTexts);
    assertThat(text.read(row, e -> problems.add(e.getMessage()))).isEmpty();
    assertThat(problems).isNotEmpty();
    return problems;
  }

  @Test
  void readsWhatItWrites() {
    assertThat(ClaimText.write(claim().build())).isEqualTo(ROW);
    assertThat(read(ROW)).isEqualTo(claim().build());
  }

  @Test
  void optionalFactsAreEmptyOrRead() {
    List<SubsidyClaim> claims =
        List.of(
            claim().certificate(Optional.empty()).build(),
            claim()
                .trainee(
                    trainee()
                        .id(TraineeId.parse("p:4711"))
                        .groups(TraineeGroup.VETERAN)
                        .employer(Optional.empty())
                        .build())
                .training(training().tuitionBorneBy(TuitionBearer.TRAINEE).build())
                .build(),
            claim()
                .training(
                    training()
                        .targetLevel(CertificateLevel.SENIOR_TECHNICIAN)
                        .projectBased(true)
                        .realNameRegistered(false)
                        .provider(
                            provider()
                                .bannedFrom(LocalDate.of(2021, 2, 28))
                                .addLicensedOccupations(
                                    Occupation.parse("2015:6-18-02-04"),
                                    Occupation.parse("2015:4-10-01-05"))
                                .build())
                        .build())
                .build());
    for (SubsidyClaim claim : claims) {
      assertThat(read(ClaimText.write(claim))).isEqualTo(claim);
    }
    assertThat(ClaimText.write(claims.get(0))).isEqualTo(withoutCertificate());
  }

  @Test
  void allOccupationsOfARowAreOfItsEdition() {
    SubsidyClaim claim =
        read(
            with(
                ClaimColumn.OCCUPATION_EDITION, "2022",
                ClaimColumn.PROVIDER_OCCUPATIONS, "4-10-01-05|6-18-02-04"));

    assertThat(claim.training().occupation()).hasToString("2022:6-18-02-04");
    assertThat(claim.certificate().orElseThrow().occupation()).hasToString("2022:6-18-02-04");
    assertThat(claim.training().provider().licensedOccupations())
        .containsExactlyInAnyOrder(
            Occupation.parse("2022:4-10-01-05"), Occupation.parse("2022:6-18-02-04"));
  }

  @Test
  void aCertificateOfAnotherEditionHasNoText() {
    SubsidyClaim claim =
        claim()
            .certificate(certificate().occupation(Occupation.parse("2022:6-18-02-04")).build())
            .build();

    assertThatThrownBy(() -> ClaimText.write(claim))
        .isInstanceOf(InvalidFactException.class)
        .hasMessage(
            "certificate.occupation: '2022:6-18-02-04' must be of the training's edition, 2015");
  }

  @Test
  void factsCountAndNotTheirSpelling() {
    assertThat(
            read(
                with(
                    ClaimColumn.TRAINEE_GROUPS,
                    "RURAL_MIGRANT_WORKER|ENTERPRISE_EMPLOYEE|RURAL_MIGRANT_WORKER",
                    ClaimColumn.TRAINING_DAYS,
                    "0010",
                    ClaimColumn.TUITION_YUAN,
                    "700",
                    ClaimColumn.EXAM_FEE_YUAN,
                    "0")))
        .isEqualTo(claim().build());
    assertThat(
            read(with(ClaimColumn.TRAINEE_ID, Samples.NUMBER_WITH_X.replace('X', 'x')))
                .trainee()
                .id())
        .isEqualTo(TraineeId.parse(Samples.NUMBER_WITH_X));
  }

  @Test
  void rowsShareWhatTheyRepeat() {
    SubsidyClaim one = read(ROW);
    SubsidyClaim other = read(with(ClaimColumn.CLAIM_ID, "C-0002"));
    SubsidyClaim third = read(with(ClaimColumn.TRAINING_DAYS, "9"));

    assertThat(other.training()).isSameAs(one.training());
    assertThat(third.training()).isNotEqualTo(one.training());
    assertThat(third.training().provider()).isSameAs(one.training().provider());
    assertThat(read(ROW)).isEqualTo(one);
  }

  @Test
  void anEditionIsPartOfWhatProvidersAreSharedBy() {
    read(with(ClaimColumn.PROVIDER_OCCUPATIONS, "6-18-02-04"));
    SubsidyClaim claim =
        read(
            with(
                ClaimColumn.OCCUPATION_EDITION, "2022",
                ClaimColumn.PROVIDER_OCCUPATIONS, "6-18-02-04"));

    assertThat(claim.training().provider().licensedOccupations())
        .containsExactly(Occupation.parse("2022:6-18-02-04"));
  }

  @Test
  void aRowThatCannotBeReadIsNotRemembered() {
    for (int i = 0; i < 2; i++) {
      assertThat(problems(ClaimColumn.LISTING, "SECRET"))
          .containsExactly("listing: 'SECRET' must be one of CATALOGUE, REVIEWED, UNLISTED");
      assertThat(problems(ClaimColumn.TRAINING_DAYS, "15"))
          .containsExactly(
              "training_days: '15' must be 1 to 14, the days from 2020-06-01 to 2020-06-14");
      assertThat(problems(ClaimColumn.PROVIDER_KIND, "SCHOOL"))
          .containsExactly(
              "provider_kind: 'SCHOOL' must be one of ENTERPRISE, VOCATIONAL_SCHOOL,"
                  + " PUBLIC_CENTRE, TRAINING_INSTITUTION");
    }
    assertThat(read(ROW)).isEqualTo(claim().build());
  }

  @Test
  void manyDifferentRowsAreReadAsOne() {
    // More than the reader remembers, and again when it has forgotten the first.
    ClaimText few = ClaimText.ofFewRows();
    for (int round = 0; round < 2; round++) {
      for (int i = 0; i < 400; i++) {
        LocalDate day = LocalDate.of(1980, 1, 1).plusDays(i);
        SubsidyClaim claim =
            read(
                few,
                with(
                    ClaimColumn.TRAINING_ID,
                    "T-" + i,
                    ClaimColumn.CERTIFICATE_ISSUED,
                    day.toString()));
        assertThat(claim.training().id()).hasToString("T-" + i);
        assertThat(claim.certificate().orElseThrow().issuedOn()).isEqualTo(day);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {
        "TRAINEE_GROUPS",
        "EMPLOYER_CODE",
        "TARGET_LEVEL",
        "PROVIDER_BANNED_FROM",
        "PROVIDER_OCCUPATIONS"
      })
  void factsThatEveryClaimHasAreNotEmpty(ClaimColumn column) {
    assertThat(problems(column, ""))
        .containsExactly(
            column.header()
                + ": '' must not be empty"
                + (column.isOfCertificate()
                    ? ", since other columns of the certificate are not"
                    : ""));
  }

  @ParameterizedTest
  @EnumSource
  void noColumnTakesJustAnyText(ClaimColumn column) {
    List<String> problems = problems(column, "?\u0007");

    assertThat(problems).hasSize(1);
    assertThat(problems.get(0)).startsWith(column.header() + ": '?\uFFFD' ");
  }

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"CERTIFICATE_NUMBER"})
  void nothingIsTrimmed(ClaimColumn column) {
    String given = ROW.get(COLUMNS.indexOf(column));
    assertThat(problems(column, given + " ")).hasSize(1);
    assertThat(problems(column, " " + given)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2020-6-14",
        "20200614",
        "2020/06/14",
        "14-06-2020",
        "2020-06-14T00:00",
        "+2020-06-14",
        "-020-06-14",
        "12020-06-14",
        "2020-06-1a",
        "2020-O6-14",
        "２０２０-06-14",
        "2020-06"
      })
  void datesHaveOneForm(String date) {
    assertThat(problems(ClaimColumn.SUBMITTED_ON, date))
        .containsExactly("submitted_on: '" + date + "' must be a date such as 2020-03-31");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2021-02-29",
        "2020-02-30",
        "2020-06-31",
        "2020-00-10",
        "2020-13-01",
        "2020-01-00",
        "2020-01-32",
        "1900-02-29"
      })
  void datesAreDaysOfTheCalendar(String date) {
    assertThat(problems(ClaimColumn.SUBMITTED_ON, date))
        .containsExactly("submitted_on: '" + date + "' is no day of the calendar");
  }

  @Test
  void aYearHasFourDigitsWhicheverTheyAre() {
    assertThat(problems(ClaimColumn.SUBMITTED_ON, "0000-02-29"))
        .containsExactly("submitted_on: '0000-02-29' is before the training's start, 2020-06-01");
  }

  @Test
  void theLeapDayIsADay() {
    assertThat(read(with(ClaimColumn.SUBMITTED_ON, "2024-02-29")).submittedOn())
        .isEqualTo(LocalDate.of(2024, 2, 29));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ten", "1O", "-1", "+10", "10.0", "1e1", "１０", "9999999999"})
  void daysAreDigits(String days) {
    assertThat(problems(ClaimColumn.TRAINING_DAYS, days))
        .containsExactly(
            "training_days: '" + days + "' must be a whole number of days, such as 12");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "15", "999999999"})
  void daysAreThoseOfThePeriodAtMost(String days) {
    assertThat(problems(ClaimColumn.TRAINING_DAYS, days))
        .containsExactly(
            "training_days: '"
                + days
                + "' must be 1 to 14, the days from 2020-06-01 to 2020-06-14");
  }

  @ParameterizedTest
  @CsvSource({
    "-1, must not be negative",
    "-0, must not be negative",
    "1.000, has more than two decimals",
    "+1, is not an amount in yuan such as 700 or 700.00",
    "1., is not an amount in yuan such as 700 or 700.00",
    ".5, is not an amount in yuan such as 700 or 700.00",
    "1e3, is not an amount in yuan such as 700 or 700.00",
    "'1,000', is not an amount in yuan such as 700 or 700.00",
    "1000000000000.01, is more than 1000000000000.00 yuan",
  })
  void moneyIsYuanToTheFen(String amount, String problem) {
    assertThat(problems(ClaimColumn.TUITION_YUAN, amount, ClaimColumn.EXAM_FEE_YUAN, amount))
        .containsExactly(
            "tuition_yuan: '" + amount + "' " + problem,
            "exam_fee_yuan: '" + amount + "' " + problem);
  }

  @ParameterizedTest
  @ValueSource(strings = {"TRUE", "True", "1", "yes", "t", "falsch"})
  void booleansAreTrueOrFalse(String text) {
    assertThat(problems(ClaimColumn.PROJECT_BASED, text, ClaimColumn.REAL_NAME_REGISTERED, text))
        .containsExactly(
            "project_based: '" + text + "' must be true or false",
            "real_name_registered: '" + text + "' must be true or false");
  }

  @Test
  void setsHaveNoEmptyMember() {
    for (String set : List.of("|", "DISABLED|", "|DISABLED", "DISABLED||VETERAN")) {
      assertThat(problems(ClaimColumn.TRAINEE_GROUPS, set))
          .containsExactly("trainee_groups: '" + set + "' has an empty member");
    }
    assertThat(problems(ClaimColumn.PROVIDER_OCCUPATIONS, "6-18-02-04|"))
        .containsExactly("provider_occupations: '6-18-02-04|' has an empty member");
    assertThat(problems(ClaimColumn.PROVIDER_OCCUPATIONS, "6-18-02-04|2015:6-18-02-04"))
        .containsExactly(
            "provider_occupations: '2015:6-18-02-04' must be a code such as 6-18-02-04");
  }

  @Test
  void namesAreWrittenAsTheyAreNamed() {
    assertThat(problems(ClaimColumn.TRAINEE_GROUPS, "veteran"))
        .containsExactly(
            "trainee_groups: 'veteran' must be one of ENTERPRISE_EMPLOYEE, RURAL_MIGRANT_WORKER,"
                + " SCHOOL_LEAVER, COLLEGE_GRADUATE, UNEMPLOYED, HARD_TO_EMPLOY, DISABLED,"
                + " POOR_LABOURER, POOR_HOUSEHOLD_CHILD, VETERAN, PROFESSIONAL_FARMER, PRISONER");
    assertThat(problems(ClaimColumn.OCCUPATION_EDITION, "2019"))
        .containsExactly("occupation_edition: '2019' must be 2015 or 2022");
  }

  @Test
  void everyProblemIsFoundAndWhatCannotBeReadComesFirst() {
    assertThat(
            problems(
                ClaimColumn.CLAIM_ID, "C 1",
                ClaimColumn.EMPLOYER_CODE, "91140105MA0H000109",
                ClaimColumn.TRAINING_END, "2020-05-31",
                ClaimColumn.TUITION_YUAN, "-1",
                ClaimColumn.CERTIFICATE_LEVEL, "SPECIAL_ABILITY",
                ClaimColumn.EXAM_FEE_YUAN, "",
                ClaimColumn.SUBMITTED_ON, "2020-05-31"))
        .containsExactly(
            "claim_id: 'C 1' is not allowed: it must be 1 to 64 of A-Z a-z 0-9 . _ -",
            "employer_code: '91140105MA0H000109' has the wrong check character, its 18th",
            "tuition_yuan: '-1' must not be negative",
            "exam_fee_yuan: '' must not be empty, since other columns of the certificate are not",
            "training_end: '2020-05-31' is before the training's start, 2020-06-01",
            "certificate_level: 'SPECIAL_ABILITY' does not go with a certificate of kind"
                + " SKILL_LEVEL: SPECIAL_ABILITY goes with SPECIAL_ABILITY alone",
            "submitted_on: '2020-05-31' is before the training's start, 2020-06-01");
  }

  static Stream<ClaimColumn> columnsOfACertificate() {
    return Arrays.stream(ClaimColumn.values()).filter(ClaimColumn::isOfCertificate);
  }

  @ParameterizedTest
  @MethodSource("columnsOfACertificate")
  void anyColumnOfACertificateCallsForTheOthers(ClaimColumn column) {
    List<String> row = withoutCertificate();
    row.set(COLUMNS.indexOf(column), ROW.get(COLUMNS.indexOf(column)));
    List<String> lacking = new ArrayList<>();

    assertThat(text.read(row, e -> lacking.add(e.fact()))).isEmpty();
    assertThat(lacking)
        .containsExactlyElementsOf(
            columnsOfACertificate()
                .filter(other -> other != column)
                .map(ClaimColumn::header)
                .toList());
  }

  @Test
  void everyoneWhoNeedsAnEmployerIsNamed() {
    assertThat(
            problems(
                ClaimColumn.TRAINEE_GROUPS, "UNEMPLOYED",
                ClaimColumn.EMPLOYER_CODE, "",
                ClaimColumn.EXAM_ORGANISED_BY, "EMPLOYER",
                ClaimColumn.SUBMITTED_ON, "2020-05-31"))
        .containsExactly(
            "submitted_on: '2020-05-31' is before the training's start, 2020-06-01",
            "tuition_borne_by: 'EMPLOYER' needs an employer, and the trainee has none",
            "exam_organised_by: 'EMPLOYER' needs an employer, and the trainee has none");
  }

  @Test
  void whatOnlyFollowsFromAnotherProblemIsLeftOut() {
    assertThat(problems(ClaimColumn.EMPLOYER_CODE, "", ClaimColumn.EXAM_ORGANISED_BY, "EMPLOYER"))
        .containsExactly(
            "employer_code: '' must not be empty: an enterprise employee has an employer");
    assertThat(problems(ClaimColumn.TRAINING_START, "June", ClaimColumn.TRAINING_DAYS, "400"))
        .containsExactly("training_start: 'June' must be a date such as 2020-03-31");
    assertThat(
            problems(
                ClaimColumn.CERTIFICATE_KIND, "PAPER",
                ClaimColumn.CERTIFICATE_LEVEL, "SPECIAL_ABILITY"))
        .containsExactly(
            "certificate_kind: 'PAPER' must be one of QUALIFICATION, SKILL_LEVEL,"
                + " SPECIAL_ABILITY");
    assertThat(
            problems(
                ClaimColumn.OCCUPATION_EDITION, "2019",
                ClaimColumn.PROVIDER_OCCUPATIONS, "4-10-01-05"))
        .containsExactly("occupation_edition: '2019' must be 2015 or 2022");
  }

  @Test
  void noProblemShowsAWholeIdentityNumber() {
    assertThat(
            problems(
                ClaimColumn.CLAIM_ID, Samples.IDENTITY_NUMBER,
                ClaimColumn.TRAINEE_ID, "140105199003070013",
                ClaimColumn.TRAINING_ID, Samples.NUMBER_WITH_X,
                ClaimColumn.LISTING, Samples.IDENTITY_NUMBER))
        .containsExactly(
            "claim_id: '140105********0012' is an identity number, which must not stand here",
            "trainee_id: '140105********0013' has the wrong check character",
            "training_id: '140105********005X' is an identity number, which must not stand here",
            "listing: '140105********0012' must be one of CATALOGUE, REVIEWED, UNLISTED");
  }

  @Test
  void aRowHasATextForEachColumn() {
    assertThatThrownBy(() -> text.read(ROW.subList(0, 29), e -> {}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a row has 30 texts, not 29");
  }

  @Test
  void aSetMayNameEveryOccupationOfAnEditionAndNotEndlesslyMany() {
    String longest = "6-18-02-04|".repeat(ClaimText.LONGEST_SET / 11 - 1) + "6-18-02-04";
    List<InvalidFactException> problems = new ArrayList<>();

    assertThat(text.read(with(ClaimColumn.PROVIDER_OCCUPATIONS, longest), problems::add))
        .isPresent();
    assertThat(
            text.read(
                with(ClaimColumn.PROVIDER_OCCUPATIONS, longest + "|6-18-02-04"), problems::add))
        .isEmpty();
    assertThat(problems)
        .singleElement()
        .satisfies(
            problem ->
                assertThat(problem)
                    .hasMessageStartingWith("provider_occupations: '6-18-02-04|6-18")
                    .hasMessageEndingWith("...' must not be longer than 65536 characters"));
  }

  @Test
  void whatIsVeryLongIsReadAgainForEachRow() {
    for (String licence : List.of("6-18-02-04|".repeat(300), "6-18-02-04|".repeat(380))) {
      List<String> row = with(ClaimColumn.PROVIDER_OCCUPATIONS, licence + "6-18-02-05");
      Provider first = providerOf(row);
      Provider second = providerOf(row);

      assertThat(second).isEqualTo(first);
      assertThat(second == first).isEqualTo(licence.length() < 4_000);
    }
  }

  private Provider providerOf(List<String> row) {
    return text.read(row, problem -> {}).orElseThrow().training().provider();
  }
}
