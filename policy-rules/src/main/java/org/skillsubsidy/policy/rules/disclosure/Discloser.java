package org.skillsubsidy.policy.rules.disclosure;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.skillsubsidy.policy.model.decision.Bar;
import org.skillsubsidy.policy.model.decision.Denial;
import org.skillsubsidy.policy.model.decision.Outcome;
import org.skillsubsidy.policy.model.decision.PayeeKind;
import org.skillsubsidy.policy.model.decision.SubsidyDecision;
import org.skillsubsidy.policy.model.decision.SubsidyLine;
import org.skillsubsidy.policy.model.disclosure.Disclosure;
import org.skillsubsidy.policy.model.disclosure.GroupPayouts;
import org.skillsubsidy.policy.model.disclosure.MonthBasis;
import org.skillsubsidy.policy.model.disclosure.PayeePayouts;
import org.skillsubsidy.policy.model.disclosure.Payouts;
import org.skillsubsidy.policy.model.identity.OrganisationCode;
import org.skillsubsidy.policy.model.identity.TraineeId;
import org.skillsubsidy.policy.model.plan.Cites;
import org.skillsubsidy.policy.model.plan.Clause;
import org.skillsubsidy.policy.model.plan.FundSource;
import org.skillsubsidy.policy.model.plan.SubsidyKind;
import org.skillsubsidy.policy.model.plan.TraineeGroup;
import org.skillsubsidy.policy.model.value.InvalidFactException;

/**
 * Sums up decisions for the public (3.9). Immutable; one discloser serves any number of threads.
 *
 * <p>Combinations of groups that few people share are told together with others: whoever knows that
 * one poor, disabled worker of a small place was trained shall not read there what for.
 */
@Cites({Clause.C3_9, Clause.C4_1})
public final class Discloser {

  /** Shows no combination of groups alone that fewer than five people share. */
  public static final Discloser DEFAULT = of(5);

  private static final Comparator<GroupPayouts> MOST_MONEY_FIRST =
      Comparator.comparing((GroupPayouts row) -> row.payouts().fen())
          .reversed()
          .thenComparing(row -> row.groups().toString());

  private static final Comparator<PayeePayouts> PAYEES =
      Comparator.comparing((PayeePayouts row) -> row.payouts().fen())
          .reversed()
          .thenComparing(PayeePayouts::kind)
          .thenComparing(row -> row.organisation().map(OrganisationCode::toString).orElse(""));

  private final int fewest;

  private Discloser(int fewest) {
    this.fewest = fewest;
  }

  /**
   * Makes a discloser.
   *
   * @param fewest how many people must share a combination of groups for it to be shown alone
   * @return the discloser
   * @throws InvalidFactException if the number is less than 1
   */
  public static Discloser of(int fewest) {
    InvalidFactException.require(fewest >= 1, "fewest", fewest, "must be 1 or more");
    return new Discloser(fewest);
  }

  /**
   * Sums up decisions, by the months in which their claims were handed in.
   *
   * @param decisions the decisions, each once, in any order
   * @return what can be made public
   * @throws ArithmeticException if the total is more than a {@code long} of fen holds
   */
  public Disclosure disclose(Collection<SubsidyDecision> decisions) {
    return disclose(decisions, decision -> decision.claim().submittedOn(), MonthBasis.SUBMISSION);
  }

  /**
   * Sums up decisions, by the months in which they were paid.
   *
   * @param decisions the decisions, each once, in any order
   * @param paidOn on which day a decision was paid; asked for payable decisions only
   * @return what can be made public
   * @throws ArithmeticException if the total is more than a {@code long} of fen holds
   */
  public Disclosure disclose(
      Collection<SubsidyDecision> decisions, Function<SubsidyDecision, LocalDate> paidOn) {
    return disclose(decisions, paidOn, MonthBasis.PAYMENT);
  }

  private Disclosure disclose(
      Collection<SubsidyDecision> decisions,
      Function<SubsidyDecision, LocalDate> dayOf,
      MonthBasis basis) {
    Tables tables = new Tables();
    for (SubsidyDecision decision : decisions) {
      tables.count(decision);
      if (decision.outcome() == Outcome.PAYABLE) {
        tables.pay(decision, YearMonth.from(dayOf.apply(decision)));
      }
    }
    return Disclosure.builder()
        .outcomes(tables.outcomes)
        .people(tables.people.size())
        .monthBasis(basis)
        .byMonth(tables.byMonth)
        .byKind(tables.byKind)
        .byGroups(tables.byGroups(fewest))
        .byPayee(tables.byPayee())
        .bars(tables.bars)
        .denials(tables.denials)
        .build();
  }

  /** The people in one row, and what was paid for them. */
  private static final class Crowd {

    private final Set<TraineeId> people = new HashSet<>();
    private Payouts payouts = Payouts.NONE;

    void add(Crowd other) {
      people.addAll(other.people);
      payouts = payouts.plus(other.payouts);
    }

    GroupPayouts row(Set<TraineeGroup> groups) {
      return new GroupPayouts(groups, people.size(), payouts);
    }
  }

  private record Payee(PayeeKind kind, Optional<OrganisationCode> organisation) {}

  private static final class Tables {

    private final Map<Outcome, Long> outcomes = new EnumMap<>(Outcome.class);
    private final Map<Bar, Long> bars = new EnumMap<>(Bar.class);
    private final Map<Denial, Long> denials = new EnumMap<>(Denial.class);
    private final Set<TraineeId> people = new HashSet<>();
    private final TreeMap<YearMonth, Map<FundSource, Payouts>> byMonth = new TreeMap<>();
    private final Map<SubsidyKind, Payouts> byKind = new EnumMap<>(SubsidyKind.class);
    private final Map<Set<TraineeGroup>, Crowd> crowds = new HashMap<>();
    private final Map<Payee, Payouts> payees = new HashMap<>();

    void count(SubsidyDecision decision) {
      outcomes.merge(decision.outcome(), 1L, Long::sum);
      decision.bars().forEach(bar -> bars.merge(bar, 1L, Long::sum));
      if (decision.outcome() != Outcome.BARRED) {
        decision.denials().forEach(denial -> denials.merge(denial, 1L, Long::sum));
      }
    }

    void pay(SubsidyDecision decision, YearMonth month) {
      TraineeId trainee = decision.claim().trainee().id();
      people.add(trainee);
      Map<FundSource, Payouts> funds =
          byMonth.computeIfAbsent(month, m -> new EnumMap<>(FundSource.class));
      Crowd crowd =
          crowds.computeIfAbsent(decision.claim().trainee().groups(), groups -> new Crowd());
      crowd.people.add(trainee);
      for (SubsidyLine line : decision.lines()) {
        Payouts paid = new Payouts(1, line.fen());
        funds.merge(line.fund(), paid, Payouts::plus);
        byKind.merge(line.kind(), paid, Payouts::plus);
        payees.merge(payee(decision, line), paid, Payouts::plus);
        crowd.payouts = crowd.payouts.plus(paid);
      }
    }

    private static Payee payee(SubsidyDecision decision, SubsidyLine line) {
      PayeeKind kind = line.payee().kind();
      return new Payee(
          kind,
          switch (kind) {
            case TRAINEE -> Optional.empty();
            case EMPLOYER -> decision.claim().trainee().employer();
            case PROVIDER -> Optional.of(decision.claim().training().provider().code());
          });
    }

    List<GroupPayouts> byGroups(int fewest) {
      List<Map.Entry<Set<TraineeGroup>, Crowd>> sorted = new ArrayList<>(crowds.entrySet());
      sorted.sort(
          Comparator.comparing(
                  (Map.Entry<Set<TraineeGroup>, Crowd> entry) -> entry.getValue().people.size())
              .thenComparing(entry -> entry.getKey().toString()));
      Crowd others = new Crowd();
      List<GroupPayouts> rows = new ArrayList<>();
      for (Map.Entry<Set<TraineeGroup>, Crowd> entry : sorted) {
        // Where the small ones are few even together, the next larger one hides them.
        boolean hides = !others.people.isEmpty() && others.people.size() < fewest;
        if (entry.getValue().people.size() < fewest || hides) {
          others.add(entry.getValue());
        } else {
          rows.add(entry.getValue().row(entry.getKey()));
        }
      }
      rows.sort(MOST_MONEY_FIRST);
      if (!others.people.isEmpty()) {
        rows.add(others.row(Set.of()));
      }
      return rows;
    }

    List<PayeePayouts> byPayee() {
      List<PayeePayouts> rows = new ArrayList<>();
      payees.forEach(
          (payee, paid) -> rows.add(new PayeePayouts(payee.kind(), payee.organisation(), paid)));
      rows.sort(PAYEES);
      return rows;
    }
  }
}
