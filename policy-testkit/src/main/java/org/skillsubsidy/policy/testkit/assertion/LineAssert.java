package org.skillsubsidy.policy.testkit.assertion;

import org.assertj.core.api.AbstractAssert;
import org.skillsubsidy.policy.model.decision.Payee;
import org.skillsubsidy.policy.model.decision.PayeeKind;
import org.skillsubsidy.policy.model.decision.SubsidyLine;
import org.skillsubsidy.policy.model.identity.OrganisationCode;
import org.skillsubsidy.policy.model.identity.TraineeId;
import org.skillsubsidy.policy.model.plan.Clause;
import org.skillsubsidy.policy.model.plan.FundSource;
import org.skillsubsidy.policy.model.plan.SubsidyKind;

/** Assertions on one payment; {@link #and()} leads back to the decision. */
public final class LineAssert extends AbstractAssert<LineAssert, SubsidyLine> {

  private final DecisionAssert decision;

  LineAssert(SubsidyLine actual, DecisionAssert decision) {
    super(actual, LineAssert.class);
    this.decision = decision;
  }

  /**
   * Checks who is paid.
   *
   * @param payee the trainee, employer or provider
   * @return this
   */
  public LineAssert to(Payee payee) {
    if (!actual.payee().equals(payee)) {
      decision.fail("to pay %s to %s, but it goes to %s".formatted(kind(), payee, actual.payee()));
    }
    return this;
  }

  /**
   * Checks who is paid, without saying in which role.
   *
   * @param organisation the employer or the provider
   * @return this
   */
  public LineAssert to(OrganisationCode organisation) {
    return actual.payee().kind() == PayeeKind.PROVIDER
        ? to(Payee.provider(organisation))
        : to(Payee.employer(organisation));
  }

  /**
   * Checks who is paid.
   *
   * @param trainee the trainee
   * @return this
   */
  public LineAssert to(TraineeId trainee) {
    return to(Payee.trainee(trainee));
  }

  /**
   * Checks in which role the payee is paid.
   *
   * @param role the role
   * @return this
   */
  public LineAssert to(PayeeKind role) {
    if (actual.payee().kind() != role) {
      decision.fail(
          "to pay %s to the %s, but it goes to %s".formatted(kind(), role, actual.payee()));
    }
    return this;
  }

  /**
   * Checks from which fund the payment comes.
   *
   * @param fund the fund
   * @return this
   */
  public LineAssert from(FundSource fund) {
    if (actual.fund() != fund) {
      decision.fail(
          "to pay %s from %s, but it comes from %s".formatted(kind(), fund, actual.fund()));
    }
    return this;
  }

  /**
   * Checks by which clause the payment is made.
   *
   * @param number the clause's number, such as {@code 2.6}
   * @return this
   * @throws org.skillsubsidy.policy.model.value.InvalidFactException if the plan has no such clause
   */
  public LineAssert citing(String number) {
    return citing(Clause.parse(number));
  }

  /**
   * Checks by which clause the payment is made.
   *
   * @param clause the clause
   * @return this
   */
  public LineAssert citing(Clause clause) {
    if (actual.clause() != clause) {
      decision.fail(
          "to pay %s by clause %s, but it is paid by %s"
              .formatted(kind(), clause.number(), actual.clause().number()));
    }
    return this;
  }

  /**
   * Goes back to the decision.
   *
   * @return the assertions on the decision
   */
  public DecisionAssert and() {
    return decision;
  }

  /**
   * Goes on to another payment of the same decision.
   *
   * @param kind what is paid
   * @param yuan how much
   * @return the assertions on that payment
   * @see DecisionAssert#pays(SubsidyKind, String)
   */
  public LineAssert pays(SubsidyKind kind, String yuan) {
    return decision.pays(kind, yuan);
  }

  private SubsidyKind kind() {
    return actual.kind();
  }
}
