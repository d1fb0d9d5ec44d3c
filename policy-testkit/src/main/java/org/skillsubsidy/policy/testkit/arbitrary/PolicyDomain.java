package org.skillsubsidy.policy.testkit.arbitrary;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import net.jqwik.api.providers.TypeUsage;
import org.skillsubsidy.policy.model.claim.SubsidyClaim;
import org.skillsubsidy.policy.model.history.TrainingHistory;
import org.skillsubsidy.policy.model.identity.IdentityNumber;
import org.skillsubsidy.policy.model.identity.OrganisationCode;
import org.skillsubsidy.policy.model.identity.TraineeId;
import org.skillsubsidy.policy.model.terms.PolicyTerms;
import org.skillsubsidy.policy.model.terms.PolicyTimeline;
import org.skillsubsidy.policy.model.terms.Readings;

/**
 * The plan's domain for jqwik: with {@code @Domain(PolicyDomain.class)} parameters of these types
 * need {@code @ForAll} and nothing else. {@link WorldOf} narrows worlds; {@link PolicyArbitraries}
 * has the same as builders, and what must be refused.
 */
public final class PolicyDomain extends DomainContextBase {

  /** Made by jqwik. */
  public PolicyDomain() {}

  /**
   * Returns worlds, narrowed by {@link WorldOf}.
   *
   * @param parameter the parameter that is provided for
   * @return terms, claims and histories
   */
  @Provide
  public Arbitrary<World> worlds(TypeUsage parameter) {
    return parameter
        .findAnnotation(WorldOf.class)
        .map(PolicyDomain::narrowed)
        .orElseGet(PolicyArbitraries::worlds);
  }

  private static WorldArbitrary narrowed(WorldOf of) {
    WorldArbitrary worlds =
        PolicyArbitraries.worlds()
            .claims(of.fewestClaims(), of.mostClaims())
            .trainees(of.mostTrainees());
    return of.underThePlan() ? worlds.under(PolicyTimeline.PLAN) : worlds;
  }

  /**
   * Returns claims.
   *
   * @return claims of any trainee
   */
  @Provide
  public Arbitrary<SubsidyClaim> claims() {
    return PolicyArbitraries.claims();
  }

  /**
   * Returns histories.
   *
   * @return what any trainee was paid for, by trainings from outside
   */
  @Provide
  public Arbitrary<TrainingHistory> histories() {
    return trainees().flatMap(PolicyArbitraries::histories);
  }

  /**
   * Returns readings.
   *
   * @return one choice for each reading
   */
  @Provide
  public Arbitrary<Readings> readings() {
    return PolicyArbitraries.readings();
  }

  /**
   * Returns terms.
   *
   * @return terms in force in the plan's years
   */
  @Provide
  public Arbitrary<PolicyTerms> terms() {
    return PolicyArbitraries.terms();
  }

  /**
   * Returns timelines.
   *
   * @return terms that follow one another
   */
  @Provide
  public Arbitrary<PolicyTimeline> timelines() {
    return PolicyArbitraries.timelines();
  }

  /**
   * Returns trainees.
   *
   * @return pseudonyms and identity numbers
   */
  @Provide
  public Arbitrary<TraineeId> trainees() {
    return PolicyArbitraries.trainees();
  }

  /**
   * Returns identity numbers.
   *
   * @return residents, permits and foreigners
   */
  @Provide
  public Arbitrary<IdentityNumber> identityNumbers() {
    return PolicyArbitraries.identityNumbers().map(IdentityNumber::parse);
  }

  /**
   * Returns organisation codes.
   *
   * @return valid codes
   */
  @Provide
  public Arbitrary<OrganisationCode> organisations() {
    return PolicyArbitraries.organisations();
  }

  /**
   * Returns rows that must be refused.
   *
   * @return rows of {@code claims.csv}, each with one mistake
   */
  @Provide
  public Arbitrary<BrokenRow> brokenRows() {
    return PolicyArbitraries.brokenRows();
  }
}
