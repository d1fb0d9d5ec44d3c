package org.skillsubsidy.policy.testkit.law;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.skillsubsidy.policy.model.SubsidyCalculator;
import org.skillsubsidy.policy.model.terms.PolicyTimeline;
import org.skillsubsidy.policy.testkit.arbitrary.PolicyDomain;
import org.skillsubsidy.policy.testkit.arbitrary.World;

/**
 * Every law that a calculator can keep or break, over many worlds. A test class implements this and
 * names its calculator; jqwik does the rest.
 *
 * <pre>{@code
 * class MyCalculatorTest implements SubsidyCalculatorLaws {
 *   @Override
 *   public SubsidyCalculator calculator(PolicyTimeline timeline) {
 *     return MyCalculator.of(timeline);
 *   }
 * }
 * }</pre>
 */
@Domain(PolicyDomain.class)
public interface SubsidyCalculatorLaws {

  /** The same worlds in every run. */
  String SEED = "20190701";

  /**
   * Makes the calculator that is held against the laws.
   *
   * @param timeline the terms by which it decides
   * @return a calculator
   */
  SubsidyCalculator calculator(PolicyTimeline timeline);

  /**
   * {@link Law#CAP_IS_KEPT}.
   *
   * @param world any world
   */
  @Property(seed = SEED)
  default void capIsKept(@ForAll World world) {
    Law.CAP_IS_KEPT.check(this::calculator, world);
  }

  /**
   * {@link Law#NOTHING_IS_REPEATED}.
   *
   * @param world any world
   */
  @Property(seed = SEED)
  default void nothingIsRepeated(@ForAll World world) {
    Law.NOTHING_IS_REPEATED.check(this::calculator, world);
  }

  /**
   * {@link Law#AMOUNTS_ARE_WITHIN_THEIR_CAPS}.
   *
   * @param world any world
   */
  @Property(seed = SEED)
  default void amountsAreWithinTheirCaps(@ForAll World world) {
    Law.AMOUNTS_ARE_WITHIN_THEIR_CAPS.check(this::calculator, world);
  }

  /**
   * {@link Law#ORDER_CHANGES_NOTHING}.
   *
   * @param world any world
   */
  @Property(seed = SEED, tries = 300)
  default void orderChangesNothing(@ForAll World world) {
    Law.ORDER_CHANGES_NOTHING.check(this::calculator, world);
  }

  /**
   * {@link Law#OTHER_PEOPLE_CHANGE_NOTHING}.
   *
   * @param world any world
   */
  @Property(seed = SEED)
  default void otherPeopleChangeNothing(@ForAll World world) {
    Law.OTHER_PEOPLE_CHANGE_NOTHING.check(this::calculator, world);
  }

  /**
   * {@link Law#THE_SAME_CLAIM_IS_PAID_ONCE}.
   *
   * @param world any world
   */
  @Property(seed = SEED)
  default void theSameClaimIsPaidOnce(@ForAll World world) {
    Law.THE_SAME_CLAIM_IS_PAID_ONCE.check(this::calculator, world);
  }

  /**
   * {@link Law#WHAT_DOES_NOT_ENTER_USES_UP_NOTHING}.
   *
   * @param world any world
   */
  @Property(seed = SEED, tries = 300)
  default void whatDoesNotEnterUsesUpNothing(@ForAll World world) {
    Law.WHAT_DOES_NOT_ENTER_USES_UP_NOTHING.check(this::calculator, world);
  }

  /**
   * {@link Law#A_BATCH_IS_ONE_BY_ONE}.
   *
   * @param world any world
   */
  @Property(seed = SEED)
  default void aBatchIsOneByOne(@ForAll World world) {
    Law.A_BATCH_IS_ONE_BY_ONE.check(this::calculator, world);
  }

  /**
   * {@link Law#CLAUSES_EXIST}.
   *
   * @param world any world
   */
  @Property(seed = SEED)
  default void clausesExist(@ForAll World world) {
    Law.CLAUSES_EXIST.check(this::calculator, world);
  }

  /**
   * {@link Law#A_SHORTER_HISTORY_HARMS_NOTHING}.
   *
   * @param world any world
   */
  @Property(seed = SEED, tries = 300)
  default void aShorterHistoryHarmsNothing(@ForAll World world) {
    Law.A_SHORTER_HISTORY_HARMS_NOTHING.check(this::calculator, world);
  }

  /**
   * {@link Law#HIGHER_RATES_LOWER_NOTHING}.
   *
   * @param world any world
   */
  @Property(seed = SEED, tries = 300)
  default void higherRatesLowerNothing(@ForAll World world) {
    Law.HIGHER_RATES_LOWER_NOTHING.check(this::calculator, world);
  }

  /**
   * {@link Law#UNNAMED_FACTS_CHANGE_NOTHING}.
   *
   * @param world any world
   */
  @Property(seed = SEED)
  default void unnamedFactsChangeNothing(@ForAll World world) {
    Law.UNNAMED_FACTS_CHANGE_NOTHING.check(this::calculator, world);
  }

  /**
   * {@link Law#STORAGE_FORMS_ROUND_TRIP}.
   *
   * @param world any world
   */
  @Property(seed = SEED)
  default void storageFormsRoundTrip(@ForAll World world) {
    Law.STORAGE_FORMS_ROUND_TRIP.check(this::calculator, world);
  }

  /**
   * {@link Law#KEYS_EXCLUDE}.
   *
   * @param world any world
   */
  @Property(seed = SEED, tries = 300)
  default void keysExclude(@ForAll World world) {
    Law.KEYS_EXCLUDE.check(this::calculator, world);
  }

  /**
   * {@link Law#NO_TEXT_HOLDS_AN_IDENTITY_NUMBER}.
   *
   * @param world any world
   */
  @Property(seed = SEED)
  default void noTextHoldsAnIdentityNumber(@ForAll World world) {
    Law.NO_TEXT_HOLDS_AN_IDENTITY_NUMBER.check(this::calculator, world);
  }

  /**
   * {@link Law#DECIDING_IS_A_PURE_FUNCTION}.
   *
   * @param world any world
   */
  @Property(seed = SEED)
  default void decidingIsAPureFunction(@ForAll World world) {
    Law.DECIDING_IS_A_PURE_FUNCTION.check(this::calculator, world);
  }

  /**
   * {@link Law#CONFLICTING_CLAIMS_ARE_NOT_DECIDED}.
   *
   * @param world any world
   */
  @Property(seed = SEED, tries = 300)
  default void conflictingClaimsAreNotDecided(@ForAll World world) {
    Law.CONFLICTING_CLAIMS_ARE_NOT_DECIDED.check(this::calculator, world);
  }

  /**
   * {@link Law#ANOTHER_HISTORY_IS_REFUSED}.
   *
   * @param world any world
   */
  @Property(seed = SEED)
  default void anotherHistoryIsRefused(@ForAll World world) {
    Law.ANOTHER_HISTORY_IS_REFUSED.check(this::calculator, world);
  }

  /**
   * {@link Law#READINGS_ARE_NAMED}.
   *
   * @param world any world
   */
  @Property(seed = SEED, tries = 300)
  default void readingsAreNamed(@ForAll World world) {
    Law.READINGS_ARE_NAMED.check(this::calculator, world);
  }

  /**
   * {@link Law#THE_TERMS_IN_FORCE_DECIDE}.
   *
   * @param world any world
   */
  @Property(seed = SEED)
  default void theTermsInForceDecide(@ForAll World world) {
    Law.THE_TERMS_IN_FORCE_DECIDE.check(this::calculator, world);
  }

  /**
   * {@link Law#THE_REFERENCE_AGREES}.
   *
   * @param world any world
   */
  @Property(seed = SEED)
  default void theReferenceAgrees(@ForAll World world) {
    Law.THE_REFERENCE_AGREES.check(this::calculator, world);
  }
}
