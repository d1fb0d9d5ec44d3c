package org.skillsubsidy.policy.rules.fund;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.skillsubsidy.policy.model.decision.SubsidyDecision;
import org.skillsubsidy.policy.model.decision.SubsidyLine;
import org.skillsubsidy.policy.model.fund.BudgetLine;
import org.skillsubsidy.policy.model.fund.Charge;
import org.skillsubsidy.policy.model.fund.FundAnswer;
import org.skillsubsidy.policy.model.fund.Funds;
import org.skillsubsidy.policy.model.fund.PaymentRun;
import org.skillsubsidy.policy.model.fund.ReservationId;
import org.skillsubsidy.policy.model.plan.Cites;
import org.skillsubsidy.policy.model.plan.Clause;

/**
 * Pays decisions from the funds that they name (3.8): each in full or not at all. Immutable and
 * stateless; an assignment of the host's own must be stateless too.
 */
@Cites(Clause.C3_8)
public final class FundPayments {

  /** Charges every line to the {@code main} line of its fund's budget. */
  public static final FundPayments DEFAULT = of(line -> BudgetLine.main(line.fund()));

  private final Function<SubsidyLine, BudgetLine> assignment;

  private FundPayments(Function<SubsidyLine, BudgetLine> assignment) {
    this.assignment = assignment;
  }

  /**
   * Makes payments that charge lines as the host says.
   *
   * @param assignment which line of the budget bears a line of a decision; one of another fund is
   *     refused when it comes to paying
   * @return the payments
   */
  public static FundPayments of(Function<SubsidyLine, BudgetLine> assignment) {
    return new FundPayments(assignment);
  }

  /**
   * Tells what a decision is charged to.
   *
   * @param decision the decision
   * @return a charge for each of its lines; empty where nothing is payable
   * @throws org.skillsubsidy.policy.model.value.InvalidFactException if the assignment names a line
   *     of another fund's budget
   */
  public List<Charge> charges(SubsidyDecision decision) {
    List<Charge> charges = new ArrayList<>();
    for (SubsidyLine line : decision.lines()) {
      charges.add(new Charge(line, assignment.apply(line)));
    }
    return charges;
  }

  /**
   * Pays a decision from what is available.
   *
   * @param funds the funds
   * @param decision the decision
   * @return the next funds, or what is missing, in which case nothing was paid
   */
  public FundAnswer pay(Funds funds, SubsidyDecision decision) {
    return funds.pay(charges(decision));
  }

  /**
   * Pays a decision for which money was set aside.
   *
   * @param funds the funds
   * @param reservation the reservation, which is closed if there is enough
   * @param decision the decision
   * @return the next funds, or what is missing, in which case nothing was paid
   * @throws org.skillsubsidy.policy.model.value.InvalidFactException if there is no such
   *     reservation
   */
  public FundAnswer settle(Funds funds, ReservationId reservation, SubsidyDecision decision) {
    return funds.settle(reservation, charges(decision));
  }

  /**
   * Takes back everything that was paid for a decision, as after a revocation (3.9).
   *
   * @param funds the funds
   * @param decision the decision
   * @return the next funds
   * @throws org.skillsubsidy.policy.model.value.InvalidFactException if more would come back than
   *     was paid
   */
  public Funds recover(Funds funds, SubsidyDecision decision) {
    return funds.recover(charges(decision));
  }

  /**
   * Pays decisions one after another. One for which too little is there is left unpaid and does not
   * stop those behind it.
   *
   * @param funds the funds
   * @param decisions each decision once, as a batch's {@code decisions()} gives them, in the order
   *     in which they are to be paid
   * @return the funds after the last, and which decisions were paid; one without a line is in
   *     neither list
   */
  public PaymentRun payAll(Funds funds, Iterable<SubsidyDecision> decisions) {
    Funds current = funds;
    List<SubsidyDecision> paid = new ArrayList<>();
    List<PaymentRun.Unpaid> unpaid = new ArrayList<>();
    for (SubsidyDecision decision : decisions) {
      List<Charge> charges = charges(decision);
      if (charges.isEmpty()) {
        continue;
      }
      FundAnswer answer = current.pay(charges);
      Optional<Funds> next = answer.funds();
      if (next.isPresent()) {
        current = next.get();
        paid.add(decision);
      } else {
        unpaid.add(new PaymentRun.Unpaid(decision, answer.shortages()));
      }
    }
    return new PaymentRun(current, paid, unpaid);
  }
}
