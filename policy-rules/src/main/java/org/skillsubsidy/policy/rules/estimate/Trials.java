package org.skillsubsidy.policy.rules.estimate;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.skillsubsidy.policy.model.decision.SubsidyDecision;
import org.skillsubsidy.policy.model.estimate.EnrolmentFact;
import org.skillsubsidy.policy.model.estimate.Estimate;
import org.skillsubsidy.policy.model.estimate.PartialClaim;
import org.skillsubsidy.policy.model.estimate.QuotaRange;
import org.skillsubsidy.policy.model.history.TrainingHistory;
import org.skillsubsidy.policy.model.terms.PolicyTimeline;
import org.skillsubsidy.policy.model.value.DayNumber;
import org.skillsubsidy.policy.rules.batch.ClaimDecider;
import org.skillsubsidy.policy.rules.examination.Examination;
import org.skillsubsidy.policy.rules.examination.TermsTable;
import org.skillsubsidy.policy.rules.examination.TermsTables;

/** Decides everything that one claim can be. Used once. */
final class Trials {

  private final PartialClaim claim;
  private final TrainingHistory history;
  private final TermsTables tables;
  private final ClaimDecider decider;
  private final Draft draft;

  private final Days days;
  private final List<List<Value>> facts;
  private final List<List<Value>> factsOfCertificate;
  private final List<Question> questions;

  private final Bounds all = new Bounds();

  /** All but what questions are asked with: what a fact that is no question's is compared with. */
  private final Bounds answered = new Bounds();

  private final Map<LocalDate, Value> starts = new HashMap<>();
  private final Map<LocalDate, Value> ends = new HashMap<>();
  private final Map<Integer, Value> numbersOfDays = new HashMap<>();

  /** The values that the facts have now. */
  private final Deque<Value> now = new ArrayDeque<>();

  private final Set<Integer> quotaLeft = new HashSet<>();
  private final Set<Map.Entry<TermsTable, Integer>> yearsSeen = new HashSet<>();

  Trials(PartialClaim claim, TrainingHistory history, PolicyTimeline timeline, TermsTables tables) {
    this.claim = claim;
    this.history = history;
    this.tables = tables;
    decider = new ClaimDecider(tables);
    draft = new Draft(history);
    Possibilities possibilities = new Possibilities(claim, history, timeline);
    days = possibilities.days();
    facts = possibilities.facts();
    factsOfCertificate = possibilities.factsOfCertificate();
    questions = possibilities.questions();
  }

  Estimate estimate() {
    LocalDate longAgo = days.longAgo();
    for (LocalDate end : days.ends()) {
      for (LocalDate start : days.starts(end)) {
        for (int number : days.days(start, end)) {
          draft.start = start;
          draft.end = end;
          draft.days = number;
          now.push(value(ends, EnrolmentFact.TRAINING_END, end, false));
          now.push(value(starts, EnrolmentFact.TRAINING_START, start, start.equals(longAgo)));
          now.push(value(numbersOfDays, EnrolmentFact.TRAINING_DAYS, number, false));
          tryFacts();
          now.clear();
        }
      }
    }
    return new Estimate(
        claim,
        all.bars(),
        all.possibleBars(),
        all.denials(),
        all.possibleDenials(),
        new QuotaRange(
            quotaLeft.stream().min(Integer::compare).orElse(0),
            quotaLeft.stream().max(Integer::compare).orElse(0)),
        all.amounts(),
        all.total(),
        toAsk());
  }

  private static <K> Value value(Map<K, Value> values, EnrolmentFact fact, K key, boolean open) {
    return values.computeIfAbsent(
        key, k -> open ? Value.open(fact, draft -> {}) : Value.of(fact, draft -> {}));
  }

  /** With the days of the training as they are now. */
  private void tryFacts() {
    facts.forEach(values -> values.get(0).applyTo(draft));
    factsOfCertificate.forEach(values -> values.get(0).applyTo(draft));
    questions.forEach(question -> question.answers().get(0).accept(draft));
    TermsTable terms = tables.inForceOn(DayNumber.of(draft.end));
    if (terms == null) {
      // the other facts make no difference
      Bounds.Sample sample = new Bounds.Sample(decideAll(), isOpen());
      add(sample);
      facts.forEach(values -> values.forEach(each -> each.bounds().add(sample)));
      factsOfCertificate.forEach(values -> values.forEach(each -> each.bounds().add(sample)));
      return;
    }
    questions.forEach(this::ask);
    tryFacts(facts, 0, terms);
  }

  /** Leaves an answer that does not bar, if there is one. */
  private void ask(Question question) {
    Consumer<Draft> best = null;
    for (Consumer<Draft> answer : question.answers()) {
      answer.accept(draft);
      SubsidyDecision decision = decideAll();
      boolean barred = decision.bars().contains(question.bar());
      question.note(barred);
      all.add(new Bounds.Sample(decision, isOpen()));
      best = best == null && !barred ? answer : best;
    }
    (best == null ? question.answers().get(0) : best).accept(draft);
  }

  private void tryFacts(List<List<Value>> axes, int at, TermsTable terms) {
    if (at < axes.size()) {
      for (Value value : axes.get(at)) {
        // one of them is enough, whatever else is wrong
        if (!value.isSpoiling() || !isSpoiled()) {
          value.applyTo(draft);
          now.push(value);
          tryFacts(axes, at + 1, terms);
          now.pop();
        }
      }
      return;
    }
    if (axes == facts) {
      draft.settleTraining();
    }
    if (draft.certified && axes == facts) {
      tryFacts(factsOfCertificate, 0, terms);
    } else {
      SubsidyDecision decision = decide();
      add(new Bounds.Sample(decision, isOpen()));
      noteQuota(decision, terms);
    }
  }

  private SubsidyDecision decideAll() {
    draft.settleTraining();
    return decide();
  }

  private SubsidyDecision decide() {
    decider.startTrainee(history);
    return decider.decide(draft.claim());
  }

  private void add(Bounds.Sample sample) {
    all.add(sample);
    answered.add(sample);
    for (Value value : now) {
      value.bounds().add(sample);
    }
  }

  private boolean isOpen() {
    for (Value value : now) {
      if (value.isOpen()) {
        return true;
      }
    }
    return false;
  }

  private boolean isSpoiled() {
    for (Value value : now) {
      if (value.isSpoiling()) {
        return true;
      }
    }
    return false;
  }

  private void noteQuota(SubsidyDecision decision, TermsTable terms) {
    if (yearsSeen.add(Map.entry(terms, decision.year().orElseThrow()))) {
      Examination examination = new Examination();
      examination.startTrainee(history.entries());
      examination.startClaim(decision.claim(), terms);
      quotaLeft.add(Math.max(0, terms.trainingCap() - examination.countInWindow()));
    }
  }

  /**
   * A fact of which a value has other bounds than all together; for a fact of a certificate, than
   * all that have one.
   */
  private Set<EnrolmentFact> toAsk() {
    Set<EnrolmentFact> toAsk = EnumSet.noneOf(EnrolmentFact.class);
    List<Value> values = new ArrayList<>();
    facts.forEach(values::addAll);
    values.addAll(starts.values());
    values.addAll(ends.values());
    values.addAll(numbersOfDays.values());
    addTelling(values, answered, toAsk);
    // certificates come last among the facts, and having one last among these
    List<Value> certificates = facts.get(facts.size() - 1);
    Bounds certified = certificates.get(certificates.size() - 1).bounds();
    factsOfCertificate.forEach(ofCertificate -> addTelling(ofCertificate, certified, toAsk));
    for (Question question : questions) {
      if (question.isUndecided()) {
        toAsk.addAll(question.facts());
      }
    }
    toAsk.removeIf(claim::knows);
    return toAsk;
  }

  private static void addTelling(List<Value> values, Bounds together, Set<EnrolmentFact> toAsk) {
    for (Value value : values) {
      if (!value.bounds().isEmpty() && !value.bounds().isSame(together)) {
        toAsk.add(value.fact());
      }
    }
  }
}
