package org.skillsubsidy.policy.rules.explain;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.skillsubsidy.policy.model.BatchDecisions;
import org.skillsubsidy.policy.model.claim.Certificate;
import org.skillsubsidy.policy.model.claim.SubsidyClaim;
import org.skillsubsidy.policy.model.decision.Bar;
import org.skillsubsidy.policy.model.decision.Denial;
import org.skillsubsidy.policy.model.decision.Outcome;
import org.skillsubsidy.policy.model.decision.SubsidyDecision;
import org.skillsubsidy.policy.model.decision.SubsidyLine;
import org.skillsubsidy.policy.model.explain.Evidence;
import org.skillsubsidy.policy.model.explain.Explanation;
import org.skillsubsidy.policy.model.explain.Matter;
import org.skillsubsidy.policy.model.explain.Statement;
import org.skillsubsidy.policy.model.explain.Verdict;
import org.skillsubsidy.policy.model.history.HistoryEntry;
import org.skillsubsidy.policy.model.history.TrainingHistory;
import org.skillsubsidy.policy.model.plan.Clause;
import org.skillsubsidy.policy.model.plan.SubsidyKind;
import org.skillsubsidy.policy.model.terms.PolicyTimeline;
import org.skillsubsidy.policy.model.terms.Reading;
import org.skillsubsidy.policy.model.terms.Readings;
import org.skillsubsidy.policy.model.terms.YearReading;
import org.skillsubsidy.policy.model.value.InvalidFactException;
import org.skillsubsidy.policy.rules.PolicyCalculator;
import org.skillsubsidy.policy.rules.bar.BarRule;
import org.skillsubsidy.policy.rules.bar.Bars;
import org.skillsubsidy.policy.rules.batch.HistoryBefore;
import org.skillsubsidy.policy.rules.entitlement.Entitlement;
import org.skillsubsidy.policy.rules.entitlement.Entitlements;
import org.skillsubsidy.policy.rules.entitlement.Grounds;
import org.skillsubsidy.policy.rules.examination.Examination;
import org.skillsubsidy.policy.rules.examination.TermsTable;
import org.skillsubsidy.policy.rules.examination.TermsTables;

/**
 * Says why a decision is what it is. What is said comes from the decision and from the rules that
 * made it: whether a reason holds is read from the decision, and the values that decided are told
 * by the rule itself.
 *
 * <p>Immutable and stateless: one explainer serves any number of threads. Deciding costs nothing
 * more because decisions can be explained.
 */
public final class Explainer {

  /** Explains decisions by the plan's own terms and the default readings. */
  public static final Explainer DEFAULT = of(PolicyTimeline.PLAN);

  private final PolicyTimeline timeline;
  private final TermsTables tables;

  private Explainer(PolicyTimeline timeline) {
    this.timeline = timeline;
    tables = new TermsTables(timeline);
  }

  /**
   * Makes an explainer.
   *
   * @param timeline the terms that decided
   * @return the explainer
   */
  public static Explainer of(PolicyTimeline timeline) {
    return new Explainer(timeline);
  }

  /**
   * Makes an explainer.
   *
   * @param calculator what decided
   * @return the explainer
   */
  public static Explainer of(PolicyCalculator calculator) {
    return of(calculator.timeline());
  }

  /**
   * Explains a decision.
   *
   * @param decision the decision, whoever made it
   * @param history what the trainee had been paid for when it was made; where the decision's own
   *     training stands in it, that and those that stand behind it are left out
   * @return why it is what it is
   * @throws InvalidFactException if the history is another trainee's, or if these terms and this
   *     history do not lead to the decision
   */
  public Explanation explain(SubsidyDecision decision, TrainingHistory history) {
    SubsidyClaim claim = decision.claim();
    TrainingHistory before = HistoryBefore.of(tables, decision, history);
    TermsTable terms = tables.inForceOn(claim.facts().end());
    if (terms == null) {
      return Explanation.of(decision, Readings.DEFAULT, List.of(notInForce(claim)));
    }
    Examination examination = new Examination();
    examination.startTrainee(before.entries());
    examination.startClaim(claim, terms);
    Entitlements.assess(examination);
    examination.settleLevel();

    List<Statement> statements = new ArrayList<>();
    statements.add(inForce(claim, terms));
    for (BarRule rule : Bars.all()) {
      statements.add(bar(decision, rule.bar(), rule.evidence(examination)));
    }
    SubsidyDecision unbarred = examination.decision().build();
    for (Entitlement entitlement : Entitlements.all()) {
      statements.add(
          subsidy(decision, unbarred, entitlement.kind(), entitlement.grounds(examination)));
    }
    statements.add(year(decision, examination));
    statements.add(place(decision, terms));
    return Explanation.of(decision, terms.readings(), statements);
  }

  /**
   * Explains a decision of a batch, in which the trainee's earlier claims count. Looks through the
   * whole batch.
   *
   * @param batch decisions made by these terms
   * @param index the claim's place in the input, from 0
   * @param start what the trainee had been paid for when the batch began
   * @return why it is what it is; empty for a claim in conflict, which has no decision
   * @throws InvalidFactException if the history is another trainee's, or if these terms and this
   *     history do not lead to the decision
   */
  public Optional<Explanation> explain(BatchDecisions batch, int index, TrainingHistory start) {
    SubsidyDecision decision = batch.decision(index).orElse(null);
    if (decision == null) {
      return Optional.empty();
    }
    if (HistoryBefore.holds(start, decision.claim().id())) {
      return Optional.of(explain(decision, start));
    }
    TrainingHistory history = start;
    for (SubsidyDecision other : batch.decisions()) {
      HistoryEntry entry = other.historyEntry().orElse(null);
      if (entry != null
          && other.claim().trainee().id().equals(decision.claim().trainee().id())
          && SubsidyClaim.CANONICAL_ORDER.compare(other.claim(), decision.claim()) < 0) {
        history = history.with(entry);
      }
    }
    return Optional.of(explain(decision, history));
  }

  private Statement notInForce(SubsidyClaim claim) {
    return statement(
        Bar.NOT_IN_FORCE,
        Verdict.HOLDS,
        Evidence.of("").with("end", claim.training().end()).with("terms", timeline.terms()),
        Bar.NOT_IN_FORCE.clauses(),
        Set.of());
  }

  private static Statement inForce(SubsidyClaim claim, TermsTable terms) {
    return statement(
        Bar.NOT_IN_FORCE,
        Verdict.CLEARED,
        Evidence.of("").with("end", claim.training().end()).with("terms", List.of(terms.terms())),
        Bar.NOT_IN_FORCE.clauses(),
        Set.of());
  }

  private static Statement bar(SubsidyDecision decision, Bar bar, Evidence evidence) {
    return statement(
        bar,
        decision.bars().contains(bar) ? Verdict.HOLDS : Verdict.CLEARED,
        evidence,
        bar.clauses(),
        restsOn(decision, evidence));
  }

  private static Statement subsidy(
      SubsidyDecision decision, SubsidyDecision unbarred, SubsidyKind kind, Grounds grounds) {
    Optional<SubsidyLine> line = unbarred.lineFor(kind);
    boolean paid = decision.lineFor(kind).isPresent();
    boolean denied = decision.denials().stream().anyMatch(denial -> denial.kind() == kind);
    Verdict verdict =
        paid
            ? Verdict.PAID
            : denied
                ? Verdict.DENIED
                : line.isPresent() ? Verdict.WITHHELD : Verdict.NOT_APPLICABLE;
    Evidence evidence = grounds.applying();
    List<Clause> clauses = kind.clauses();
    if (line.isPresent()) {
      evidence =
          evidence
              .with("amount", line.get().amount())
              .with("payee", line.get().payee())
              .with("fund", line.get().fund());
      clauses = List.of(line.get().clause());
    }
    List<Statement> parts = new ArrayList<>();
    if (verdict != Verdict.NOT_APPLICABLE) {
      for (Map.Entry<Denial, Evidence> reason : grounds.denials().entrySet()) {
        parts.add(denial(decision, reason.getKey(), reason.getValue()));
      }
    }
    return new Statement(
        kind,
        verdict,
        evidence,
        clauses,
        restsOn(decision, evidence),
        line.isPresent() ? grounds.amount() : Optional.empty(),
        parts);
  }

  private static Statement denial(SubsidyDecision decision, Denial denial, Evidence evidence) {
    return statement(
        denial,
        decision.denials().contains(denial) ? Verdict.HOLDS : Verdict.CLEARED,
        evidence,
        denial.clauses(),
        restsOn(decision, evidence));
  }

  private static Statement year(SubsidyDecision decision, Examination examination) {
    YearReading reading = examination.readings().year();
    Certificate certificate = examination.certificate();
    Evidence evidence =
        switch (reading) {
          case TRAINING_END -> Evidence.of(reading).with("day", examination.training().end());
          case TRAINING_START -> Evidence.of(reading).with("day", examination.training().start());
          case CERTIFICATE_ISSUE ->
              certificate == null
                  ? Evidence.of("NO_CERTIFICATE").with("day", examination.training().end())
                  : Evidence.of(reading).with("day", certificate.issuedOn());
        };
    Evidence settled = evidence.with("year", examination.year()).with(Reading.R1);
    return statement(
        Matter.YEAR, Verdict.SETTLED, settled, Matter.YEAR.clauses(), restsOn(decision, settled));
  }

  private static Statement place(SubsidyDecision decision, TermsTable terms) {
    Evidence evidence = Evidence.of(decision.outcome());
    if (decision.entersHistory()) {
      evidence =
          Evidence.of(terms.terms().capWindow() + "_" + decision.outcome())
              .with("year", decision.year().orElseThrow())
              .with("slot", decision.slot().orElseThrow())
              .with("cap", terms.trainingCap());
    }
    evidence = evidence.with(decision.outcome() == Outcome.NOTHING_PAYABLE, Reading.R3);
    return statement(
        Matter.PLACE,
        decision.entersHistory() ? Verdict.COUNTED : Verdict.NOT_COUNTED,
        evidence,
        Matter.PLACE.clauses(),
        restsOn(decision, evidence));
  }

  private static Statement statement(
      Enum<?> subject,
      Verdict verdict,
      Evidence evidence,
      List<Clause> clauses,
      Set<Reading> readings) {
    return new Statement(
        subject, verdict, evidence, clauses, readings, Optional.empty(), List.of());
  }

  private static Set<Reading> restsOn(SubsidyDecision decision, Evidence evidence) {
    Set<Reading> readings = EnumSet.noneOf(Reading.class);
    readings.addAll(decision.readings());
    readings.retainAll(evidence.readings());
    return readings;
  }
}
