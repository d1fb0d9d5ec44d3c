package org.skillsubsidy.policy.testkit.law;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.skillsubsidy.policy.testkit.oracle.Fault;

/** Each of the exhaustive worlds catches the faults that lie in what it exhausts. */
class ExhaustiveWorldsBiteTest {

  private static Stream<Arguments> faults(
      String name, Consumer<ExhaustiveWorldLaws> law, List<Fault> faults) {
    return faults.stream().map(fault -> Arguments.of(fault, name, law));
  }

  static Stream<Arguments> faultsAndWorlds() {
    return Stream.of(
            faults(
                "entitlements",
                ExhaustiveWorldLaws::everyEntitlementOfOneClaim,
                List.of(
                    Fault.TUITION_WITHOUT_CAP,
                    Fault.THE_EXCESS_IS_PAID,
                    Fault.ALLOWANCE_BY_CALENDAR_DAYS,
                    Fault.WRONG_CLAUSE,
                    Fault.MONEY_FROM_THE_WRONG_FUND,
                    Fault.MONEY_TO_THE_WRONG_PAYEE,
                    Fault.CERTIFICATES_FROM_THE_DAY_AFTER,
                    Fault.SKILL_LEVEL_CERTIFICATES_DO_NOT_COUNT,
                    Fault.A_NEEDED_CERTIFICATE_MUST_BE_PAID,
                    Fault.LEVEL_OF_A_DENIED_CERTIFICATE,
                    Fault.A_READING_IS_NOT_NAMED,
                    Fault.EVERY_READING_IS_NAMED)),
            faults(
                "bars",
                ExhaustiveWorldLaws::everyBarOfOneClaim,
                List.of(
                    Fault.BARS_STOP_AT_THE_FIRST,
                    Fault.A_BARRED_CLAIM_HAS_NO_DENIALS,
                    Fault.BAN_FROM_THE_DAY_AFTER,
                    Fault.A_REVIEWED_TRAINING_IS_NOT_LISTED,
                    Fault.REAL_NAMES_FROM_THE_DAY_AFTER,
                    Fault.TERMS_BY_THE_START,
                    Fault.FALLING_BACK_TO_OTHER_TERMS,
                    Fault.YEAR_BY_THE_START)),
            faults(
                "whole claims",
                ExhaustiveWorldLaws::everyCombinationOfTheFactsOfOneClaim,
                List.of(Fault.UNLISTED_APPRENTICESHIPS_PASS, Fault.A_BARRED_CLAIM_HAS_NO_DENIALS)),
            faults(
                "histories",
                ExhaustiveWorldLaws::everyClaimWithEveryHistory,
                List.of(
                    Fault.CAP_OFF_BY_ONE,
                    Fault.LIFETIME_COUNTED_BY_YEAR,
                    Fault.NO_REPEAT_BAN,
                    Fault.ONCE_A_YEAR_UPSIDE_DOWN,
                    Fault.DOWNWARD_WHATEVER_CAME_FIRST,
                    Fault.SLOT_IS_REUSED,
                    Fault.SLOT_OF_ITS_OWN,
                    Fault.SLOT_AFTER_THE_LAST)))
        .flatMap(each -> each);
  }

  @ParameterizedTest(name = "{1} catch {0}")
  @MethodSource("faultsAndWorlds")
  void aFaultIsCaught(Fault fault, String name, Consumer<ExhaustiveWorldLaws> law) {
    assertThatThrownBy(() -> law.accept(fault::calculator))
        .as(name)
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("Not as the reference decides");
  }
}
