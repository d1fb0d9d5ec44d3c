package org.skillsubsidy.policy.rules.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules of the house hold, and each is shown to fail on a fixture that breaks it. */
class HouseRulesTest {

  private static final String MODEL = "org.skillsubsidy.policy.model";
  private static final String RULES = "org.skillsubsidy.policy.rules";
  private static final String TESTKIT = "org.skillsubsidy.policy.testkit";
  private static final String FIXTURE = RULES + ".architecture.fixture.";

  private static final JavaClasses MODEL_CLASSES = production(MODEL);
  private static final JavaClasses RULES_CLASSES = production(RULES);
  private static final JavaClasses TESTKIT_CLASSES = production(TESTKIT);

  private static JavaClasses production(String... packages) {
    return new ClassFileImporter()
        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
        .importPackages(packages);
  }

  static Stream<ArchRule> everywhere() {
    return HouseRules.everywhere();
  }

  @ParameterizedTest
  @MethodSource("everywhere")
  void modelAndRulesArePure(ArchRule rule) {
    rule.check(MODEL_CLASSES);
    rule.check(RULES_CLASSES);
  }

  @Test
  void roomsDependOneWay() {
    HouseRules.noCyclesBelow(MODEL).check(MODEL_CLASSES);
    HouseRules.noCyclesBelow(RULES).check(RULES_CLASSES);
    HouseRules.noCyclesBelow(TESTKIT).check(TESTKIT_CLASSES);
  }

  @Test
  void modulesDependOneWay() {
    HouseRules.dependOnNothingIn(RULES + "..", TESTKIT + "..").check(MODEL_CLASSES);
    HouseRules.dependOnNothingIn(RULES + "..").check(TESTKIT_CLASSES);
    HouseRules.dependOnNothingIn(TESTKIT + "..").check(RULES_CLASSES);
  }

  @Test
  void onlyTheRoomForJsonNeedsJackson() {
    ArchRule rule = HouseRules.leaveJsonTo(MODEL + ".json");
    rule.check(MODEL_CLASSES);
    rule.check(RULES_CLASSES);
  }

  @Test
  void theMainPathUsesNoStreams() {
    HouseRules.NO_STREAMS.check(
        production(
            RULES + ".bar", RULES + ".entitlement", RULES + ".examination", RULES + ".batch"));
  }

  @Test
  void rulesHaveNoState() {
    HouseRules.RULES_HAVE_NO_STATE.check(RULES_CLASSES);
  }

  @Test
  void everyPackageIsNullMarked() {
    for (JavaClasses module : new JavaClasses[] {MODEL_CLASSES, RULES_CLASSES, TESTKIT_CLASSES}) {
      HouseRules.PACKAGES_SAY_WHAT_THEY_HOLD.check(module);
      assertThat(packagesWithoutInfo(module)).isEmpty();
    }
  }

  private static Stream<String> packagesWithoutInfo(JavaClasses module) {
    return module.stream()
        .map(type -> type.getPackageName())
        .distinct()
        .filter(name -> !module.contain(name + ".package-info"));
  }

  static Stream<Arguments> brokenRules() {
    return Stream.of(
        Arguments.of(HouseRules.NO_INPUT_OR_OUTPUT, "purity", "ReadsAFile"),
        Arguments.of(HouseRules.NO_AMBIENT_STATE, "purity", "AsksTheClock"),
        Arguments.of(HouseRules.NO_THREADS_OF_ITS_OWN, "purity", "StartsAThread"),
        Arguments.of(HouseRules.NO_STATIC_STATE, "state", "RemembersTheLast"),
        Arguments.of(HouseRules.NO_STATIC_HOLDERS_OF_STATE, "state", "CountsForAll"),
        Arguments.of(HouseRules.NOTHING_REGISTERED, "purity", "WaitsForTheEnd"),
        Arguments.of(HouseRules.NO_FLOATING_POINT, "money", "CountsInDoubles"),
        Arguments.of(HouseRules.NO_FLOATING_POINT_RESULTS, "money", "CountsInDoubles"),
        Arguments.of(HouseRules.NO_STREAMS, "streams", "StreamsItsClaims"),
        Arguments.of(HouseRules.RULES_HAVE_NO_STATE, "bars", "CountsItsCalls"),
        Arguments.of(HouseRules.PACKAGES_SAY_WHAT_THEY_HOLD, "nullness", "package-info"),
        Arguments.of(HouseRules.noCyclesBelow(FIXTURE + "cycle"), "cycle", "Egg"),
        Arguments.of(HouseRules.leaveJsonTo(FIXTURE + "json.room"), "json", "WritesItself"),
        Arguments.of(HouseRules.dependOnNothingIn(RULES), "layers", "KnowsTheRules"));
  }

  @ParameterizedTest
  @MethodSource("brokenRules")
  void eachRuleFailsOnAFixtureThatBreaksIt(ArchRule rule, String room, String culprit) {
    JavaClasses fixture = new ClassFileImporter().importPackages(FIXTURE + room);
    assertThatThrownBy(() -> rule.check(fixture))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining(culprit);
  }
}
