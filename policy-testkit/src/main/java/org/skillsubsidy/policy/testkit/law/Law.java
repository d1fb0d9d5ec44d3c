package org.skillsubsidy.policy.testkit.law;

import java.util.function.Consumer;
import java.util.function.Function;
import org.skillsubsidy.policy.model.SubsidyCalculator;
import org.skillsubsidy.policy.model.plan.Cites;
import org.skillsubsidy.policy.model.plan.Clause;
import org.skillsubsidy.policy.model.terms.PolicyTimeline;
import org.skillsubsidy.policy.testkit.arbitrary.World;

/**
 * What holds for every calculator, whatever the claims, the terms and the readings.
 *
 * <p>Each law looks at one world and needs no test engine; {@link SubsidyCalculatorLaws} runs all
 * of them over many worlds.
 */
public enum Law {
  /** 2.6: the cap on the number of trainings. */
  @Cites(Clause.C2_6)
  CAP_IS_KEPT(
      "10.1",
      "From a history within the cap, trainings that enter it never exceed the cap.",
      HistoryLaws::capIsKept),
  /** 2.6: the ban on repetition. */
  @Cites(Clause.C2_6)
  NOTHING_IS_REPEATED(
      "10.2",
      "No two trainings in one history share what the repeat ban protects.",
      HistoryLaws::nothingIsRepeated),
  /** 2.3 to 2.6: amounts. */
  @Cites({Clause.C2_3, Clause.C2_4, Clause.C2_5, Clause.C2_6})
  AMOUNTS_ARE_WITHIN_THEIR_CAPS(
      "10.3",
      "Every amount is at least 0 and at most its cap; the total is the sum of its lines.",
      MoneyLaws::amountsAreWithinTheirCaps),
  /** Order of the input, threads, chunks. */
  ORDER_CHANGES_NOTHING(
      "10.4",
      "The order of the input, threads, and chunks cut between trainees change nothing.",
      BatchLaws::orderChangesNothing),
  /** Every trainee alone. */
  OTHER_PEOPLE_CHANGE_NOTHING(
      "10.5", "Claims of other people change nothing.", BatchLaws::otherPeopleChangeNothing),
  /** The same claim twice. */
  @Cites(Clause.C2_6)
  THE_SAME_CLAIM_IS_PAID_ONCE(
      "10.6", "The same claim again is paid once.", BatchLaws::theSameClaimIsPaidOnce),
  /** Refused claims. */
  @Cites(Clause.C2_6)
  WHAT_DOES_NOT_ENTER_USES_UP_NOTHING(
      "10.7",
      "A claim that does not enter the history uses up nothing.",
      BatchLaws::whatDoesNotEnterUsesUpNothing),
  /** Batch and single decisions. */
  A_BATCH_IS_ONE_BY_ONE(
      "10.8",
      "A batch without conflicting ids = one by one in canonical order.",
      BatchLaws::aBatchIsOneByOne),
  /** Citations. */
  CLAUSES_EXIST(
      "10.9", "Every bar, denial and line cites a clause that exists.", MoneyLaws::clausesExist),
  /** Taking something out of the history. */
  A_SHORTER_HISTORY_HARMS_NOTHING(
      "10.10",
      "Taking a training out of the history adds no bar and no denial and lowers no line.",
      ChangeLaws::aShorterHistoryHarmsNothing),
  /** 3.8: adjusted rates. */
  @Cites(Clause.C3_8)
  HIGHER_RATES_LOWER_NOTHING(
      "10.11",
      "Raising a rate or a cap never lowers what anyone gets, with the same history.",
      ChangeLaws::higherRatesLowerNothing),
  /** Facts without a rule. */
  UNNAMED_FACTS_CHANGE_NOTHING(
      "10.12",
      "Facts that no rule names change nothing (project-based or not, certificate kind, order of"
          + " groups).",
      ChangeLaws::unnamedFactsChangeNothing),
  /** Storage forms of keys and payees. */
  STORAGE_FORMS_ROUND_TRIP("10.13", "Storage forms round-trip.", TextLaws::storageFormsRoundTrip),
  /** Exclusive keys. */
  @Cites(Clause.C2_6)
  KEYS_EXCLUDE(
      "10.18",
      "Decisions that stand in one history share no exclusive key; two decisions that would both"
          + " enter the same history in one window share one.",
      HistoryLaws::keysExclude),
  /** Masked identity numbers. */
  NO_TEXT_HOLDS_AN_IDENTITY_NUMBER(
      "10.19",
      "No text made for people holds an identity number.",
      TextLaws::noTextHoldsAnIdentityNumber),
  /** The same question twice. */
  DECIDING_IS_A_PURE_FUNCTION(
      "6",
      "Deciding one claim against a history is a pure function.",
      BatchLaws::decidingIsAPureFunction),
  /** One id, two sets of facts. */
  CONFLICTING_CLAIMS_ARE_NOT_DECIDED(
      "6",
      "Of one claim id with different facts none is decided; the rest is.",
      BatchLaws::conflictingClaimsAreNotDecided),
  /** Someone else's history. */
  ANOTHER_HISTORY_IS_REFUSED(
      "6",
      "A history of another trainee is an IllegalArgumentException.",
      BatchLaws::anotherHistoryIsRefused),
  /** What a decision rests on. */
  READINGS_ARE_NAMED(
      "7",
      "A decision names exactly the readings another choice of which would change it.",
      ChangeLaws::readingsAreNamed),
  /** Which terms decide. */
  @Cites({Clause.C1, Clause.C3_8})
  THE_TERMS_IN_FORCE_DECIDE(
      "8",
      "The terms in force on the training's end decide, and there is no falling back.",
      ChangeLaws::theTermsInForceDecide),
  /** Everything else: the whole decision. */
  THE_REFERENCE_AGREES(
      "3 to 8", "Every decision is the reference calculator's.", ReferenceLaws::theReferenceAgrees);

  private final String section;
  private final String sentence;
  private final Consumer<Trial> check;

  Law(String section, String sentence, Consumer<Trial> check) {
    this.section = section;
    this.sentence = sentence;
    this.check = check;
  }

  /**
   * Returns where the specification has the law.
   *
   * @return such as {@code 10.1}, the first law of section 10
   */
  public String section() {
    return section;
  }

  /**
   * Returns the law in a sentence.
   *
   * @return the sentence
   */
  public String sentence() {
    return sentence;
  }

  /**
   * Holds a calculator against the law in one world.
   *
   * @param calculators makes a calculator for terms that follow one another
   * @param world the claims, terms and histories
   * @throws AssertionError if the calculator breaks the law; the message shows the law, the claim
   *     and the decisions
   */
  public void check(Function<PolicyTimeline, SubsidyCalculator> calculators, World world) {
    try {
      check.accept(new Trial(calculators, world));
    } catch (AssertionError broken) {
      throw new AssertionError(
          "Law %s is broken: %s%n%s".formatted(section, sentence, broken.getMessage()), broken);
    }
  }
}
