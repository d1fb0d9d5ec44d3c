package org.skillsubsidy.policy.testkit.law;

import net.jqwik.api.Example;
import org.skillsubsidy.policy.model.SubsidyCalculator;
import org.skillsubsidy.policy.model.terms.PolicyTimeline;

/**
 * The law that an implementation is the reference calculator, over two small worlds without gaps:
 * every combination of the facts of one claim, and every combination of the facts that history
 * touches with every history of up to four trainings. Each prints how many cases it has.
 */
public interface ExhaustiveWorldLaws {

  /**
   * Makes the calculator that is held against the reference.
   *
   * @param timeline the terms by which it decides
   * @return a calculator
   */
  SubsidyCalculator calculator(PolicyTimeline timeline);

  /** Groups, types, levels, certificates and payers, under each choice of each reading. */
  @Example
  default void everyEntitlementOfOneClaim() {
    ExhaustiveWorlds.report("entitlements", ExhaustiveWorlds.entitlements(this::calculator));
  }

  /** Providers, listings, registrations and boundary dates, under each choice of each reading. */
  @Example
  default void everyBarOfOneClaim() {
    ExhaustiveWorlds.report("bars", ExhaustiveWorlds.bars(this::calculator));
  }

  /** All of these facts together, by what stands for each of their kinds. */
  @Example
  default void everyCombinationOfTheFactsOfOneClaim() {
    ExhaustiveWorlds.report("whole claims", ExhaustiveWorlds.wholeClaims(this::calculator));
  }

  /** Occupations, levels, years, ids and certificates, with every history. */
  @Example
  default void everyClaimWithEveryHistory() {
    ExhaustiveWorlds.report("histories", ExhaustiveWorlds.histories(this::calculator));
  }
}
