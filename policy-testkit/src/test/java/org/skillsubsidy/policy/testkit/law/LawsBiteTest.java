package org.skillsubsidy.policy.testkit.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.skillsubsidy.policy.testkit.arbitrary.World;
import org.skillsubsidy.policy.testkit.arbitrary.WorldGenerator;
import org.skillsubsidy.policy.testkit.oracle.Fault;
import org.skillsubsidy.policy.testkit.oracle.ReferenceCalculator;

/** Every law that a calculator can break catches one that does. */
class LawsBiteTest {

  private static final int SEED = 20190701;

  /** A vendor's test looks at 300 worlds at least; a fault must not need all of them. */
  private static final int WORLDS = 250;

  static Stream<Arguments> faultsAndLaws() {
    return Arrays.stream(Fault.values())
        .flatMap(fault -> fault.caughtBy().stream().map(law -> Arguments.of(fault, law)));
  }

  @ParameterizedTest(name = "{1} catches {0}")
  @MethodSource("faultsAndLaws")
  void aFaultIsCaught(Fault fault, Law law) {
    WorldGenerator worlds = WorldGenerator.seeded(SEED);
    AssertionError caught = null;
    for (int i = 0; i < WORLDS && caught == null; i++) {
      caught = broken(fault, law, worlds.next());
    }
    assertThat(caught)
        .as("%s is not caught by %s", fault, law)
        .isNotNull()
        .hasMessageStartingWith("Law %s is broken: %s", law.section(), law.sentence());
  }

  private static AssertionError broken(Fault fault, Law law, World world) {
    try {
      law.check(fault::calculator, world);
      return null;
    } catch (AssertionError broken) {
      return broken;
    }
  }

  @ParameterizedTest
  @EnumSource(Law.class)
  void theFaultlessReferenceKeepsEveryLaw(Law law) {
    WorldGenerator worlds = WorldGenerator.seeded(SEED);
    for (int i = 0; i < WORLDS; i++) {
      law.check(ReferenceCalculator::of, worlds.next());
    }
  }

  @Test
  void everyLawButTheOneThatTheModelKeepsCatchesAFault() {
    Set<Law> laws = EnumSet.allOf(Law.class);
    for (Fault fault : Fault.values()) {
      fault.caughtBy().forEach(laws::remove);
    }
    // Keys and payees write and read themselves: no calculator can break them.
    assertThat(laws).containsExactly(Law.STORAGE_FORMS_ROUND_TRIP);
  }
}
