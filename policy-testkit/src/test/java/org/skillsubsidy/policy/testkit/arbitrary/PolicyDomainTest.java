package org.skillsubsidy.policy.testkit.arbitrary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.domains.Domain;
import org.skillsubsidy.policy.model.claim.SubsidyClaim;
import org.skillsubsidy.policy.model.decision.Bar;
import org.skillsubsidy.policy.model.history.TrainingHistory;
import org.skillsubsidy.policy.model.identity.IdentityNumber;
import org.skillsubsidy.policy.model.identity.OrganisationCode;
import org.skillsubsidy.policy.model.identity.TraineeId;
import org.skillsubsidy.policy.model.terms.PolicyTerms;
import org.skillsubsidy.policy.model.terms.PolicyTimeline;
import org.skillsubsidy.policy.model.terms.Readings;
import org.skillsubsidy.policy.model.value.InvalidFactException;
import org.skillsubsidy.policy.testkit.oracle.ReferenceCalculator;

@Domain(PolicyDomain.class)
class PolicyDomainTest {

  private static final String SEED = "20190701";

  @Property(seed = SEED, tries = 200)
  void everyTypeOfTheDomainIsProvided(
      @ForAll SubsidyClaim claim,
      @ForAll TrainingHistory history,
      @ForAll Readings readings,
      @ForAll PolicyTimeline timeline,
      @ForAll TraineeId trainee,
      @ForAll IdentityNumber number,
      @ForAll OrganisationCode code,
      @ForAll BrokenRow row) {
    assertThat(Readings.parse(readings.toString())).isEqualTo(readings);
    assertThat(TraineeId.parse(trainee.storageForm())).isEqualTo(trainee);
    assertThat(IdentityNumber.parse(number.storageForm())).isEqualTo(number);
    assertThat(OrganisationCode.parse(code.toString())).isEqualTo(code);
    assertThat(history.entries()).hasSizeLessThanOrEqualTo(5);
    assertThat(timeline.terms()).isNotEmpty();
    assertThat(row.cells()).hasSize(30);
    assertThat(claim.training().days()).isPositive();
  }

  @Property(seed = SEED, tries = 200)
  void anAnnotationNarrowsWorlds(
      @ForAll @WorldOf(fewestClaims = 3, mostClaims = 5, mostTrainees = 1, underThePlan = true)
          World world) {
    assertThat(world.timeline()).isEqualTo(PolicyTimeline.PLAN);
    assertThat(world.claims()).hasSizeBetween(3, 5);
    assertThat(traineesOf(world)).hasSize(1);
  }

  @Property(seed = SEED, tries = 200)
  void aBuilderNarrowsClaims(@ForAll @From("claimsOfOneAtYearsEnd") SubsidyClaim claim) {
    assertThat(claim.trainee().id()).isEqualTo(Identities.pseudonym(7));
    assertThat(claim.training().end())
        .isBetween(LocalDate.of(2019, 12, 1), LocalDate.of(2020, 2, 15));
  }

  @Provide
  Arbitrary<SubsidyClaim> claimsOfOneAtYearsEnd() {
    return PolicyArbitraries.claims()
        .of(Identities.pseudonym(7))
        .around(LocalDate.of(2019, 12, 31));
  }

  @Example
  void rangesThatAreNoneAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PolicyArbitraries.worlds().claims(3, 2))
        .withMessage("claims: 3 to 2 is no range");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PolicyArbitraries.worlds().trainees(0))
        .withMessage("trainees: 0 must be 1 or more");
  }

  @Property(seed = SEED)
  void identityNumbersAreValid(@ForAll @From("numbers") String number) {
    assertThat(IdentityNumber.isValid(number)).isTrue();
  }

  @Property(seed = SEED)
  void brokenIdentityNumbersAreRefusedWithoutBeingShown(@ForAll @From("broken") BrokenText broken) {
    InvalidFactException refused = refusal(() -> IdentityNumber.parse(broken.text()));
    if (broken.text().length() == 18) {
      assertThat(refused.getMessage()).doesNotContain(broken.text());
    }
    assertThat(broken.toString()).startsWith(broken.mistake());
  }

  @Property(seed = SEED)
  void brokenOrganisationCodesAreRefused(@ForAll @From("brokenCodes") BrokenText broken) {
    assertThat(refusal(() -> OrganisationCode.parse(broken.text()))).isNotNull();
  }

  @Provide
  Arbitrary<String> numbers() {
    return PolicyArbitraries.identityNumbers();
  }

  @Provide
  Arbitrary<BrokenText> broken() {
    return PolicyArbitraries.brokenIdentityNumbers();
  }

  @Provide
  Arbitrary<BrokenText> brokenCodes() {
    return PolicyArbitraries.brokenOrganisationCodes();
  }

  @Example
  void aWorldOverTheCapShrinksToOnePersonsPlainTrainingsUnderThePlan() {
    World smallest = smallest(world -> hasBar(world, Bar.ANNUAL_LIMIT) && hasCap(world, 3));
    assertThat(smallest.timeline()).isEqualTo(PolicyTimeline.PLAN);
    assertThat(smallest.claims().size() + outside(smallest)).isEqualTo(4);
    assertThat(traineesOf(smallest)).containsExactly(Identities.pseudonym(0));
  }

  @Example
  void aWorldIsShownByWhatIsNotThePlan() {
    PolicyTimeline timeline =
        PolicyTimeline.of(
            PolicyTerms.builder()
                .trainingCap(2)
                .readings(Readings.DEFAULT.with("R7=PER_YEAR").with("R2=OCCUPATION"))
                .build());
    assertThat(new World(timeline, List.of(), Map.of()))
        .hasToString("World{the plan but for readings=R2=OCCUPATION;R7=PER_YEAR, trainingCap=2}");
  }

  @Example
  void aWorldWithARepeatedTrainingShrinksToTwoTrainings() {
    World smallest = smallest(world -> hasBar(world, Bar.REPEATED_TRAINING));
    assertThat(smallest.claims().size() + outside(smallest)).isEqualTo(2);
    assertThat(smallest.toString()).startsWith("World{the plan");
  }

  private static boolean hasBar(World world, Bar bar) {
    return ReferenceCalculator.of(world.timeline())
        .decideAll(world.claims(), world.histories())
        .decisions()
        .stream()
        .anyMatch(decision -> decision.bars().contains(bar));
  }

  private static boolean hasCap(World world, int cap) {
    return world.timeline().terms().stream().allMatch(terms -> terms.trainingCap() == cap);
  }

  private static int outside(World world) {
    return world.histories().values().stream().mapToInt(each -> each.entries().size()).sum();
  }

  private static Set<TraineeId> traineesOf(World world) {
    return world.claims().stream().map(claim -> claim.trainee().id()).collect(Collectors.toSet());
  }

  /** What jqwik does to a sample that breaks a property, with the first step that still does. */
  private static World smallest(Predicate<World> broken) {
    Random random = new Random(20190701);
    Shrinkable<World> sample = null;
    while (sample == null || !broken.test(sample.value())) {
      sample = PolicyArbitraries.worlds().generator(1000).next(random);
    }
    while (true) {
      Shrinkable<World> last = sample;
      Optional<Shrinkable<World>> smaller =
          last.shrink().filter(each -> broken.test(each.value())).findFirst();
      if (smaller.isEmpty()) {
        return last.value();
      }
      assertThat(smaller.get().distance()).isLessThan(last.distance());
      sample = smaller.get();
    }
  }

  private static InvalidFactException refusal(Runnable parse) {
    try {
      parse.run();
    } catch (InvalidFactException refused) {
      return refused;
    }
    throw new AssertionError("was accepted");
  }
}
