package org.skillsubsidy.policy.model.fund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import javax.money.MonetaryAmount;
import org.junit.jupiter.api.Test;
import org.skillsubsidy.policy.model.decision.Payee;
import org.skillsubsidy.policy.model.decision.SubsidyLine;
import org.skillsubsidy.policy.model.identity.TraineeId;
import org.skillsubsidy.policy.model.plan.Clause;
import org.skillsubsidy.policy.model.plan.FundSource;
import org.skillsubsidy.policy.model.plan.SubsidyKind;
import org.skillsubsidy.policy.model.value.Yuan;

/**
 * Random operations, held against books that are kept beside the funds by someone who writes down
 * every allotment, payment and recovery and knows nothing else.
 */
class FundsLawsTest {

  private static final int WALKS = 400;
  private static final int STEPS = 60;
  private static final List<BudgetLine> LINES =
      List.of(
          BudgetLine.main(FundSource.SKILLS_SPECIAL_ACCOUNT),
          new BudgetLine(FundSource.SKILLS_SPECIAL_ACCOUNT, "2021"),
          BudgetLine.main(FundSource.EMPLOYMENT_SUBSIDY_FUND),
          BudgetLine.main(FundSource.LOCAL_TALENT_FUND));

  private final SplittableRandom random = new SplittableRandom(38);
  private Funds funds = Funds.EMPTY;
  private Map<BudgetLine, Long> budget = new HashMap<>();
  private Map<BudgetLine, Long> paid = new HashMap<>();
  private Map<BudgetLine, Long> recovered = new HashMap<>();
  private Map<ReservationId, Map<BudgetLine, Long>> open = new HashMap<>();
  private int granted;
  private int refused;

  @Test
  void noFenIsLostCreatedOrMovedToAnotherLine() {
    for (int walk = 0; walk < WALKS; walk++) {
      funds = Funds.EMPTY;
      budget = new HashMap<>();
      paid = new HashMap<>();
      recovered = new HashMap<>();
      open = new HashMap<>();
      for (int step = 0; step < STEPS; step++) {
        Funds before = funds;
        Set<BudgetLine> touched = step();
        for (BudgetLine line : LINES) {
          assertBalance(line);
          if (!touched.contains(line)) {
            assertThat(funds.balance(line)).isEqualTo(before.balance(line));
          }
        }
        for (FundSource fund : FundSource.values()) {
          assertThat(funds.balance(fund)).isEqualTo(sumOfLines(fund));
        }
      }
    }
    assertThat(granted).isGreaterThan(1000);
    assertThat(refused).isGreaterThan(1000);
  }

  private void assertBalance(BudgetLine line) {
    Balance balance = funds.balance(line);
    long reserved = open.values().stream().mapToLong(each -> each.getOrDefault(line, 0L)).sum();
    assertThat(balance)
        .isEqualTo(
            new Balance(
                budget.getOrDefault(line, 0L),
                reserved,
                paid.getOrDefault(line, 0L),
                recovered.getOrDefault(line, 0L)));
    assertThat(balance.availableFen()).isNotNegative();
    assertThat(balance.budgetFen())
        .isEqualTo(
            balance.availableFen()
                + balance.reservedFen()
                + balance.paidFen()
                - balance.recoveredFen());
  }

  private Balance sumOfLines(FundSource fund) {
    return LINES.stream()
        .filter(line -> line.fund() == fund)
        .map(funds::balance)
        .reduce(Balance.ZERO, Balance::plus);
  }

  /** Does something, keeps the books, and returns the lines that it may have changed. */
  private Set<BudgetLine> step() {
    BudgetLine line = LINES.get(random.nextInt(LINES.size()));
    long fen = random.nextInt(200);
    ReservationId id = new ReservationId("R-" + random.nextInt(4));
    switch (random.nextInt(7)) {
      case 0 -> {
        funds = funds.allot(line, Yuan.ofFen(fen));
        budget.merge(line, fen, Long::sum);
        return Set.of(line);
      }
      case 1 -> {
        if (take(funds.withdraw(line, Yuan.ofFen(fen)))) {
          budget.merge(line, -fen, Long::sum);
          return Set.of(line);
        }
      }
      case 2 -> {
        List<Charge> charges = charges();
        if (take(funds.pay(charges))) {
          return record(paid, charges);
        }
      }
      case 3 -> {
        if (!open.containsKey(id)) {
          BudgetLine other = LINES.get(random.nextInt(LINES.size()));
          Map<BudgetLine, MonetaryAmount> amounts = new HashMap<>();
          amounts.put(line, Yuan.ofFen(fen));
          amounts.put(other, Yuan.ofFen(fen / 2));
          if (take(funds.reserve(id, amounts))) {
            Map<BudgetLine, Long> reserved = new HashMap<>(Map.of(line, fen));
            reserved.put(other, fen / 2);
            open.put(id, reserved);
            return amounts.keySet();
          }
        }
      }
      case 4 -> {
        if (open.containsKey(id)) {
          funds = funds.release(id);
          return open.remove(id).keySet();
        }
      }
      case 5 -> {
        if (open.containsKey(id)) {
          List<Charge> charges = charges();
          if (take(funds.settle(id, charges))) {
            Set<BudgetLine> touched = new HashSet<>(open.remove(id).keySet());
            touched.addAll(record(paid, charges));
            return touched;
          }
        }
      }
      default -> {
        long most = paid.getOrDefault(line, 0L) - recovered.getOrDefault(line, 0L);
        if (most > 0) {
          List<Charge> charges = List.of(charge(line, 1 + random.nextLong(most)));
          funds = funds.recover(charges);
          return record(recovered, charges);
        }
      }
    }
    return Set.of();
  }

  private boolean take(FundAnswer answer) {
    assertThat(answer.funds().isPresent()).isEqualTo(answer.shortages().isEmpty());
    for (Shortage shortage : answer.shortages()) {
      assertThat(shortage.missingFen()).isPositive();
    }
    answer.funds().ifPresent(next -> funds = next);
    granted += answer.funds().isPresent() ? 1 : 0;
    refused += answer.funds().isPresent() ? 0 : 1;
    return answer.funds().isPresent();
  }

  private List<Charge> charges() {
    List<Charge> charges = new ArrayList<>();
    for (int i = random.nextInt(4); i >= 0; i--) {
      charges.add(charge(LINES.get(random.nextInt(LINES.size())), 1 + random.nextInt(100)));
    }
    return charges;
  }

  private static Charge charge(BudgetLine line, long fen) {
    return new Charge(
        new SubsidyLine(
            SubsidyKind.LIVING_ALLOWANCE,
            fen,
            Payee.trainee(TraineeId.parse("p:1")),
            line.fund(),
            Clause.C2_5),
        line);
  }

  private static Set<BudgetLine> record(Map<BudgetLine, Long> book, List<Charge> charges) {
    Set<BudgetLine> touched = new HashSet<>();
    for (Charge charge : charges) {
      book.merge(charge.budgetLine(), charge.line().fen(), Long::sum);
      touched.add(charge.budgetLine());
    }
    return touched;
  }

  @Test
  void noChargeCrossesFunds() {
    for (FundSource fund : FundSource.values()) {
      for (FundSource other : EnumSet.complementOf(EnumSet.of(fund))) {
        SubsidyLine line = charge(BudgetLine.main(fund), 1).line();
        assertThatThrownBy(() -> new Charge(line, BudgetLine.main(other)))
            .hasMessageStartingWith("charge.budgetLine");
      }
    }
  }
}
