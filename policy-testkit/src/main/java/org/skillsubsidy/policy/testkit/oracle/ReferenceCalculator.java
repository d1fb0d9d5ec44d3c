package org.skillsubsidy.policy.testkit.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.skillsubsidy.policy.model.BatchDecisions;
import org.skillsubsidy.policy.model.SubsidyCalculator;
import org.skillsubsidy.policy.model.claim.ConflictingClaimException;
import org.skillsubsidy.policy.model.claim.SubsidyClaim;
import org.skillsubsidy.policy.model.decision.Bar;
import org.skillsubsidy.policy.model.decision.SubsidyDecision;
import org.skillsubsidy.policy.model.history.HistoryEntry;
import org.skillsubsidy.policy.model.history.TrainingHistory;
import org.skillsubsidy.policy.model.identity.ClaimId;
import org.skillsubsidy.policy.model.identity.TraineeId;
import org.skillsubsidy.policy.model.terms.PolicyTerms;
import org.skillsubsidy.policy.model.terms.PolicyTimeline;
import org.skillsubsidy.policy.model.terms.Reading;
import org.skillsubsidy.policy.model.terms.ReadingChoice;
import org.skillsubsidy.policy.model.value.InvalidFactException;

/**
 * Decides claims sentence by sentence as the specification is written, with all readings, both
 * windows and terms that follow one another. It is slow, and what others are compared with.
 *
 * <p>Immutable and thread-safe. Only faulty variants for the tests of the laws extend it.
 */
public class ReferenceCalculator implements SubsidyCalculator {

  /** One other choice of one reading, in terms that are the same otherwise. */
  record Alternative(Reading reading, PolicyTerms terms) {}

  private final List<PolicyTerms> timeline;
  private final List<List<Alternative>> alternatives = new ArrayList<>();

  ReferenceCalculator(PolicyTimeline timeline) {
    this.timeline = timeline.terms();
    for (PolicyTerms terms : timeline.terms()) {
      alternatives.add(alternativesTo(terms));
    }
  }

  /**
   * Returns a calculator for terms that follow one another.
   *
   * @param timeline the terms
   * @return the calculator
   */
  public static ReferenceCalculator of(PolicyTimeline timeline) {
    return new ReferenceCalculator(timeline);
  }

  /**
   * Returns a calculator for terms that stand alone.
   *
   * @param terms the terms
   * @return the calculator
   */
  public static ReferenceCalculator of(PolicyTerms terms) {
    return of(PolicyTimeline.of(terms));
  }

  private static List<Alternative> alternativesTo(PolicyTerms terms) {
    List<Alternative> others = new ArrayList<>();
    for (Reading reading : Reading.values()) {
      for (ReadingChoice choice : reading.choices()) {
        if (choice != terms.readings().choice(reading)) {
          others.add(
              new Alternative(
                  reading, terms.toBuilder().readings(terms.readings().with(choice)).build()));
        }
      }
    }
    return others;
  }

  @Override
  public SubsidyDecision decide(SubsidyClaim claim, TrainingHistory history) {
    requireOwn(claim.trainee().id(), history);
    Optional<SubsidyDecision> known = decisionIn(history, claim.id());
    if (known.isPresent()) {
      // Section 6: with all facts equal "the same decision", "with any fact different an error".
      if (!known.get().claim().equals(claim)) {
        throw new ConflictingClaimException(claim);
      }
      return known.get();
    }
    return decideNew(claim, history);
  }

  /** Decides a claim that the history does not know (sections 3 to 5). */
  SubsidyDecision decideNew(SubsidyClaim claim, TrainingHistory history) {
    SubsidyDecision.Builder decision = SubsidyDecision.builder().start(claim);
    int inForce = inForceOn(termsDate(claim));
    if (inForce < 0) {
      // "Nothing else is then examined: no other bars, no denials."
      return decision.bar(Bar.NOT_IN_FORCE).build();
    }
    Ruling ruling = ruling(timeline.get(inForce), claim, history);
    Ruling.Result result = ruling.result();
    decision.year(result.year()).level(ruling.level().orElse(null));
    result.bars().forEach(decision::bar);
    result.denials().forEach(decision::deny);
    for (Ruling.Line line : result.lines()) {
      decision.pay(line.kind(), line.fen(), line.payee(), line.fund(), line.clause());
    }
    if (result.entersHistory()) {
      decision.enter(ruling.terms.capWindow(), ruling.slot(), ruling.repeatKey());
    }
    readingsBehind(ruling, result, alternatives.get(inForce)).forEach(decision::restsOn);
    return decision.build();
  }

  /**
   * A decision rests on a reading when, with everything else the same, "some other choice" changes
   * it: so it is decided again under every one of them (section 7).
   */
  Set<Reading> readingsBehind(Ruling ruling, Ruling.Result result, List<Alternative> others) {
    Set<Reading> readings = EnumSet.noneOf(Reading.class);
    for (Alternative other : others) {
      Ruling otherwise = ruling(other.terms(), ruling.claim, ruling.history);
      if (!otherwise.result().equals(result)) {
        readings.add(other.reading());
      }
    }
    return readings;
  }

  /** The rules for one claim; faulty variants break one of them. */
  Ruling ruling(PolicyTerms terms, SubsidyClaim claim, TrainingHistory history) {
    return new Ruling(terms, claim, history);
  }

  /** "The terms in force on the training's end decide" (section 8). */
  LocalDate termsDate(SubsidyClaim claim) {
    return claim.training().end();
  }

  private int inForceOn(LocalDate day) {
    for (int i = 0; i < timeline.size(); i++) {
      PolicyTerms terms = timeline.get(i);
      if (!day.isBefore(terms.validFrom()) && !day.isAfter(terms.validTo())) {
        return i;
      }
    }
    return -1;
  }

  @Override
  public BatchDecisions decideAll(
      List<SubsidyClaim> claims, Map<TraineeId, TrainingHistory> histories) {
    histories.forEach(this::requireOwn);
    Map<TraineeId, List<Integer>> placesByTrainee = new LinkedHashMap<>();
    for (int i = 0; i < claims.size(); i++) {
      placesByTrainee
          .computeIfAbsent(claims.get(i).trainee().id(), trainee -> new ArrayList<>())
          .add(i);
    }
    @Nullable SubsidyDecision[] decisions = new SubsidyDecision[claims.size()];
    BitSet repeats = new BitSet();
    placesByTrainee.forEach(
        (trainee, places) ->
            decideAllOfOne(
                claims,
                places,
                histories.getOrDefault(trainee, TrainingHistory.empty(trainee)),
                decisions,
                repeats));
    return BatchDecisions.of(decisions, repeats);
  }

  private void decideAllOfOne(
      List<SubsidyClaim> claims,
      List<Integer> places,
      TrainingHistory before,
      @Nullable SubsidyDecision[] decisions,
      BitSet repeats) {
    Map<ClaimId, List<SubsidyClaim>> claimsById = new LinkedHashMap<>();
    for (int place : places) {
      SubsidyClaim claim = claims.get(place);
      claimsById.computeIfAbsent(claim.id(), id -> new ArrayList<>()).add(claim);
    }
    List<SubsidyClaim> agreed = new ArrayList<>();
    for (List<SubsidyClaim> same : claimsById.values()) {
      if (!inConflict(same, before)) {
        agreed.add(same.get(0));
      }
    }

    agreed.sort(order());
    Map<ClaimId, SubsidyDecision> decisionById = new HashMap<>();
    TrainingHistory history = before;
    for (SubsidyClaim claim : agreed) {
      SubsidyDecision decision = decide(claim, history);
      decisionById.put(claim.id(), decision);
      if (decisionIn(before, claim.id()).isEmpty()) {
        history = historyAfter(decision, history);
      }
    }

    // "It gets the same decision and is paid and counted once."
    Set<ClaimId> counted = new HashSet<>();
    for (int place : places) {
      ClaimId id = claims.get(place).id();
      SubsidyDecision decision = decisionById.get(id);
      decisions[place] = decision;
      boolean again = decisionIn(before, id).isPresent() || !counted.add(id);
      if (decision != null && again) {
        repeats.set(place);
      }
    }
  }

  /** "With any fact different none of the rows in conflict is decided" (section 6). */
  boolean inConflict(List<SubsidyClaim> same, TrainingHistory history) {
    Set<SubsidyClaim> different = new HashSet<>(same);
    decisionIn(history, same.get(0).id()).ifPresent(known -> different.add(known.claim()));
    return different.size() > 1;
  }

  /** "In the canonical order (training end, submitted on, claim id as text)" (section 6). */
  Comparator<SubsidyClaim> order() {
    return Comparator.comparing((SubsidyClaim claim) -> claim.training().end())
        .thenComparing(SubsidyClaim::submittedOn)
        .thenComparing(claim -> claim.id().toString());
  }

  /** "A claim that does not enter the history uses up nothing" (section 10, law 7). */
  TrainingHistory historyAfter(SubsidyDecision decision, TrainingHistory history) {
    return decision.historyEntry().map(history::with).orElse(history);
  }

  static Optional<SubsidyDecision> decisionIn(TrainingHistory history, ClaimId id) {
    for (HistoryEntry entry : history.entries()) {
      Optional<SubsidyDecision> decision = SubsidyDecision.behind(entry);
      if (decision.isPresent() && decision.get().claim().id().equals(id)) {
        return decision;
      }
    }
    return Optional.empty();
  }

  /** "A history of another trainee is an IllegalArgumentException" (section 6). */
  void requireOwn(TraineeId trainee, TrainingHistory history) {
    if (!history.trainee().equals(trainee)) {
      throw new InvalidFactException(
          "history.trainee", history.trainee(), "is another person than " + trainee);
    }
  }
}
