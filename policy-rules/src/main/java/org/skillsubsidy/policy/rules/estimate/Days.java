package org.skillsubsidy.policy.rules.estimate;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.skillsubsidy.policy.model.estimate.EnrolmentFact;
import org.skillsubsidy.policy.model.estimate.PartialClaim;
import org.skillsubsidy.policy.model.history.HistoryEntry;
import org.skillsubsidy.policy.model.history.TrainingHistory;
import org.skillsubsidy.policy.model.terms.PolicyTerms;
import org.skillsubsidy.policy.model.terms.PolicyTimeline;
import org.skillsubsidy.policy.model.terms.YearReading;

/**
 * The days that a training can start and end on and a certificate be issued on, as far as they make
 * a difference: where a rule turns from one day to the next, both are tried.
 */
final class Days {

  private final PolicyTimeline timeline;
  private final @Nullable LocalDate start;
  private final @Nullable LocalDate end;
  private final @Nullable Integer days;
  private final @Nullable LocalDate bannedFrom;
  private final TreeSet<LocalDate> turnsOfYears = new TreeSet<>();

  Days(PartialClaim claim, TrainingHistory history, PolicyTimeline timeline) {
    this.timeline = timeline;
    start = claim.value(EnrolmentFact.TRAINING_START, LocalDate.class).orElse(null);
    end = claim.value(EnrolmentFact.TRAINING_END, LocalDate.class).orElse(null);
    days = claim.value(EnrolmentFact.TRAINING_DAYS, Integer.class).orElse(null);
    bannedFrom = claim.value(EnrolmentFact.PROVIDER_BANNED_FROM, LocalDate.class).orElse(null);
    // only years of the history differ from others
    for (HistoryEntry entry : history.entries()) {
      turnsOfYears.add(LocalDate.of(entry.year(), 1, 1));
      turnsOfYears.add(LocalDate.of(entry.year() + 1, 1, 1));
    }
  }

  private boolean someTerms(Predicate<PolicyTerms> condition) {
    return timeline.terms().stream().anyMatch(condition);
  }

  /** The first and the last day of every stretch in which no rule turns. */
  private static NavigableSet<LocalDate> around(SortedSet<LocalDate> turns) {
    NavigableSet<LocalDate> days = new TreeSet<>(turns);
    turns.forEach(turn -> days.add(turn.minusDays(1)));
    return days;
  }

  List<LocalDate> ends() {
    if (end != null) {
      return List.of(end);
    }
    SortedSet<LocalDate> turns = new TreeSet<>(turnsOfYears);
    for (PolicyTerms terms : timeline.terms()) {
      turns.add(terms.validFrom());
      turns.add(terms.validTo().plusDays(1));
      turns.add(terms.realNameFrom());
    }
    // a higher level that ends within a stretch bars from then on, so its two ends show it
    NavigableSet<LocalDate> ends = around(turns);
    if (start == null) {
      return List.copyOf(ends);
    }
    LocalDate earliest = start.plusDays(leastDays() - 1L);
    ends.add(earliest);
    return List.copyOf(ends.tailSet(earliest, true));
  }

  private int leastDays() {
    return days == null ? 1 : days;
  }

  List<LocalDate> starts(LocalDate end) {
    LocalDate latest = end.minusDays(leastDays() - 1L);
    if (start != null) {
      return start.isAfter(latest) ? List.of() : List.of(start);
    }
    SortedSet<LocalDate> turns = new TreeSet<>();
    if (bannedFrom != null) {
      turns.add(bannedFrom);
    }
    if (someTerms(terms -> terms.readings().year() == YearReading.TRAINING_START)) {
      turns.addAll(turnsOfYears);
    }
    NavigableSet<LocalDate> starts = around(turns);
    starts.add(latest);
    starts.add(longAgo());
    starts.add(longAgo().plusDays(1));
    return List.copyOf(starts.headSet(latest, true));
  }

  /** Before everything; it stands for any day before it. */
  LocalDate longAgo() {
    Stream<LocalDate> turns =
        Stream.concat(turnsOfYears.stream(), timeline.terms().stream().map(PolicyTerms::validFrom));
    LocalDate first =
        Stream.concat(turns, Stream.ofNullable(bannedFrom)).min(LocalDate::compareTo).orElseThrow();
    return LocalDate.of(first.getYear() - 1_000, 1, 1);
  }

  List<Integer> days(LocalDate start, LocalDate end) {
    if (days != null) {
      return List.of(days);
    }
    int all = (int) ChronoUnit.DAYS.between(start, end) + 1;
    return all == 1 ? List.of(1) : List.of(1, all);
  }

  List<LocalDate> issues() {
    SortedSet<LocalDate> turns = new TreeSet<>();
    timeline.terms().forEach(terms -> turns.add(terms.certificatesFrom()));
    if (someTerms(terms -> terms.readings().year() == YearReading.CERTIFICATE_ISSUE)) {
      turns.addAll(turnsOfYears);
    }
    List<LocalDate> issues = new ArrayList<>();
    issues.add(turns.first().minusDays(1));
    issues.addAll(turns);
    return issues;
  }
}
