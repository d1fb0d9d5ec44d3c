package org.skillsubsidy.policy.testkit.arbitrary;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.skillsubsidy.policy.model.history.TrainingHistory;
import org.skillsubsidy.policy.model.identity.IdentityNumber;
import org.skillsubsidy.policy.model.identity.OrganisationCode;
import org.skillsubsidy.policy.model.identity.TraineeId;
import org.skillsubsidy.policy.model.terms.PolicyTerms;
import org.skillsubsidy.policy.model.terms.PolicyTimeline;
import org.skillsubsidy.policy.model.terms.Readings;

/** Arbitraries for everything that decisions depend on, and for input that must be refused. */
public final class PolicyArbitraries {

  private static final int MOST_OUTSIDE = 5;
  private static final int PEOPLE = 1_000_000;
  private static final String CHECKS = "0123456789X";
  private static final String CODE_SIGNS = "0123456789ABCDEFGHJKLMNPQRTUWXY";

  private PolicyArbitraries() {}

  /**
   * Returns worlds: terms, claims and histories.
   *
   * @return worlds of any kind
   */
  public static WorldArbitrary worlds() {
    return new WorldArbitrary();
  }

  /**
   * Returns claims.
   *
   * @return claims of any trainee
   */
  public static ClaimArbitrary claims() {
    return new ClaimArbitrary();
  }

  /**
   * Returns histories of trainings from outside, with and without places.
   *
   * @param trainee whose histories they are
   * @return histories of up to five trainings
   */
  public static Arbitrary<TrainingHistory> histories(TraineeId trainee) {
    return Arbitraries.fromGenerator(
        random -> {
          int outside = random.nextInt(MOST_OUTSIDE + 1);
          Rows rows = Rows.random(random::nextInt, 0, outside);
          return new ShrinkableSample<>(rows, 0, made -> WorldMaker.history(made, trainee));
        });
  }

  /**
   * Returns readings; each choice is the default two times in three.
   *
   * @return any readings
   */
  public static Arbitrary<Readings> readings() {
    return made(TermsMaker.READINGS_CHOICES, TermsMaker::readings);
  }

  /**
   * Returns terms in force in the plan's years.
   *
   * @return any terms
   */
  public static Arbitrary<PolicyTerms> terms() {
    return made(TermsMaker.TERMS_CHOICES, TermsMaker::terms);
  }

  /**
   * Returns terms that follow one another, with and without gaps; often the plan's alone.
   *
   * @return any timeline
   */
  public static Arbitrary<PolicyTimeline> timelines() {
    return made(TermsMaker.TIMELINE_CHOICES, TermsMaker::timeline);
  }

  private static <T> Arbitrary<T> made(int choices, Function<Choices, T> maker) {
    return Arbitraries.fromGenerator(
        random ->
            new ShrinkableSample<>(
                Rows.random(random::nextInt, choices), 0, rows -> maker.apply(rows.common())));
  }

  /**
   * Returns trainees of all four kinds: pseudonyms, residents, permits, foreigners.
   *
   * @return any trainee
   */
  public static Arbitrary<TraineeId> trainees() {
    return Arbitraries.integers().between(0, PEOPLE).map(Identities::trainee);
  }

  /**
   * Returns valid organisation codes.
   *
   * @return any code
   */
  public static Arbitrary<OrganisationCode> organisations() {
    return Arbitraries.integers().between(0, PEOPLE).map(Identities::organisation);
  }

  /**
   * Returns valid identity numbers of residents, permits and foreigners, with births from 1800 to
   * 2099.
   *
   * @return 18 characters; a final X is in upper or in lower case
   */
  public static Arbitrary<String> identityNumbers() {
    Arbitrary<Boolean> lowerCase = Arbitraries.of(false, true);
    return Combinators.combine(identityDigits(), lowerCase)
        .as(
            (digits, lower) -> {
              char check = Identities.identityCheck(digits);
              return digits + (lower ? Character.toLowerCase(check) : check);
            });
  }

  private static Arbitrary<String> identityDigits() {
    Arbitrary<String> places =
        Arbitraries.of(
            "140105", "110101", "653101", "710000", "810000", "820000", "830000", "911840");
    Arbitrary<LocalDate> births =
        Arbitraries.oneOf(
            Arbitraries.of(
                LocalDate.of(1980, 1, 1),
                LocalDate.of(2000, 2, 29),
                LocalDate.of(1800, 1, 1),
                LocalDate.of(2099, 12, 31)),
            Arbitraries.integers().between(0, 29_000).map(LocalDate.of(1930, 1, 1)::plusDays));
    Arbitrary<Integer> orders = Arbitraries.integers().between(0, 999);
    return Combinators.combine(places, births, orders)
        .as(
            (place, birth, order) ->
                place + birth.format(DateTimeFormatter.BASIC_ISO_DATE) + "%03d".formatted(order));
  }

  /**
   * Returns texts that are nearly identity numbers, each with one mistake.
   *
   * @return texts that {@link IdentityNumber#parse(String)} refuses
   */
  public static Arbitrary<BrokenText> brokenIdentityNumbers() {
    List<Function<String, BrokenText>> mistakes =
        List.of(
            digits -> new BrokenText(digits + otherCheck(digits), "wrong check character"),
            digits -> new BrokenText(digits, "a character too few"),
            digits -> new BrokenText(checked(digits) + "0", "a character too many"),
            digits -> new BrokenText(" " + checked(digits), "a blank before it"),
            digits -> new BrokenText(checked(digits) + " ", "a blank after it"),
            digits -> new BrokenText("p" + checked(digits).substring(1), "a letter"),
            digits -> new BrokenText(checked("0" + digits.substring(1)), "a first digit of 0"),
            digits -> new BrokenText(checked("80" + digits.substring(2)), "a permit of 80"),
            digits -> new BrokenText(checked("84" + digits.substring(2)), "a permit of 84"),
            digits -> withBirth(digits, "19810229", "29 February of a common year"),
            digits -> withBirth(digits, "19000229", "29 February of 1900"),
            digits -> withBirth(digits, "19810431", "31 April"),
            digits -> withBirth(digits, "19811301", "month 13"),
            digits -> withBirth(digits, "19810001", "month 0"),
            digits -> withBirth(digits, "19810100", "day 0"),
            digits -> new BrokenText(digits.substring(0, 6) + digits.substring(8), "15 digits"),
            digits -> new BrokenText("", "nothing"));
    return Combinators.combine(identityDigits(), Arbitraries.of(mistakes))
        .as((digits, mistake) -> mistake.apply(digits));
  }

  private static BrokenText withBirth(String digits, String birth, String mistake) {
    return new BrokenText(
        checked(digits.substring(0, 6) + birth + digits.substring(14)), "a birth on " + mistake);
  }

  private static String checked(String digits) {
    return digits + Identities.identityCheck(digits);
  }

  private static char otherCheck(String digits) {
    int right = CHECKS.indexOf(Identities.identityCheck(digits));
    return CHECKS.charAt((right + 1) % CHECKS.length());
  }

  /**
   * Returns texts that are nearly organisation codes, each with one mistake.
   *
   * @return texts that {@link OrganisationCode#parse(String)} refuses
   */
  public static Arbitrary<BrokenText> brokenOrganisationCodes() {
    List<Function<String, BrokenText>> mistakes =
        List.of(
            code -> new BrokenText(code.substring(0, 17) + otherSign(code), "wrong last character"),
            code -> new BrokenText(withOtherOrganisationCheck(code), "wrong 17th character"),
            code -> new BrokenText(code.substring(0, 17), "a character too few"),
            code -> new BrokenText(code + "0", "a character too many"),
            code -> new BrokenText("I" + code.substring(1), "a letter that codes do not have"),
            code -> new BrokenText("9a" + code.substring(2), "a letter in lower case"),
            code -> new BrokenText("", "nothing"));
    return Combinators.combine(organisations(), Arbitraries.of(mistakes))
        .as((code, mistake) -> mistake.apply(code.toString()));
  }

  private static char otherSign(String code) {
    int right = CODE_SIGNS.indexOf(code.charAt(17));
    return CODE_SIGNS.charAt((right + 1) % CODE_SIGNS.length());
  }

  /** The whole code's check is right again, so that only the organisation's is wrong. */
  private static String withOtherOrganisationCheck(String code) {
    char other = code.charAt(16) == '0' ? '1' : '0';
    String changed = code.substring(0, 16) + other;
    return changed + Identities.codeCheck(changed);
  }

  /**
   * Returns rows of {@code claims.csv} that are valid but for one mistake.
   *
   * @return rows of any claim with any mistake
   */
  public static Arbitrary<BrokenRow> brokenRows() {
    return Combinators.combine(claims(), Arbitraries.of(RowMistake.class)).as(BrokenRow::of);
  }
}
