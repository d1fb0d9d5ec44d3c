package org.skillsubsidy.policy.rules.examination;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.skillsubsidy.policy.model.claim.Certificate;
import org.skillsubsidy.policy.model.claim.ClaimFacts;
import org.skillsubsidy.policy.model.claim.SubsidyClaim;
import org.skillsubsidy.policy.model.claim.Training;
import org.skillsubsidy.policy.model.decision.Denial;
import org.skillsubsidy.policy.model.decision.SubsidyDecision;
import org.skillsubsidy.policy.model.history.HistoryEntry;
import org.skillsubsidy.policy.model.plan.CertificateLevel;
import org.skillsubsidy.policy.model.plan.SubsidyKind;
import org.skillsubsidy.policy.model.plan.TraineeGroup;
import org.skillsubsidy.policy.model.terms.Reading;
import org.skillsubsidy.policy.model.terms.Readings;
import org.skillsubsidy.policy.model.value.DayNumber;
import org.skillsubsidy.policy.model.value.SmallEnumSet;

/**
 * One claim on the table: its facts, the terms in force and what the history holds, with the
 * decision that is being made of it. Bars and entitlements read from here and write to {@link
 * #decision()}.
 *
 * <p>Used for one claim after another by one thread; nothing of a claim stays when the next begins,
 * but the history, to which decisions are added.
 */
public final class Examination {

  private static final HistoryEntry[] NONE = new HistoryEntry[0];
  private static final ClaimFacts[] NO_FACTS = new ClaimFacts[0];

  private final SubsidyDecision.Builder decision = SubsidyDecision.builder();
  private HistoryEntry[] history = NONE;

  /** The facts behind each entry of the history, null where it is from elsewhere. */
  private @Nullable ClaimFacts[] pastFacts = NO_FACTS;

  private int historySize;

  private @Nullable SubsidyClaim claim;
  private @Nullable ClaimFacts facts;
  private @Nullable TermsTable terms;
  private @Nullable CertificateLevel target;
  private @Nullable CertificateLevel level;
  private int year;
  private long readingsOfAmounts;

  /**
   * Begins with a trainee's history.
   *
   * @param entries what the trainee has been paid for
   */
  public void startTrainee(List<HistoryEntry> entries) {
    historySize = 0;
    for (int i = 0; i < entries.size(); i++) {
      addToHistory(entries.get(i));
    }
  }

  /**
   * Adds a training to the history.
   *
   * @param entry what a decision left behind
   */
  public void addToHistory(HistoryEntry entry) {
    if (historySize == history.length) {
      int length = Math.max(4, historySize * 2);
      history = Arrays.copyOf(history, length);
      pastFacts = Arrays.copyOf(pastFacts, length);
    }
    SubsidyDecision own = SubsidyDecision.behind(entry).orElse(null);
    pastFacts[historySize] = own == null ? null : own.claim().facts();
    history[historySize++] = entry;
  }

  /**
   * Begins with a claim.
   *
   * @param claim the claim
   * @param terms the terms in force on the training's end
   */
  public void startClaim(SubsidyClaim claim, TermsTable terms) {
    this.claim = claim;
    this.terms = terms;
    facts = claim.facts();
    target = facts.target();
    level = null;
    readingsOfAmounts = 0;
    decision.start(claim);
    year = yearOfTraining(facts);
    decision.year(year);
  }

  /** Reading R1. */
  private int yearOfTraining(ClaimFacts facts) {
    int endYear = DayNumber.year(facts.end());
    int startYear = DayNumber.year(facts.start());
    int issueYear = DayNumber.year(facts.issuedOn());
    if (startYear != endYear || issueYear != endYear) {
      decision.restsOn(Reading.R1);
    }
    return switch (readings().year()) {
      case TRAINING_END -> endYear;
      case TRAINING_START -> startYear;
      case CERTIFICATE_ISSUE -> issueYear;
    };
  }

  /**
   * Settles the training's level once the certificate's denials are known (2.6): its target, else
   * the level of a certificate that has no denial.
   */
  public void settleLevel() {
    if (target != null) {
      level = target;
    } else if (!decision.denies(SubsidyKind.CERTIFICATE)) {
      level = facts().certificateLevel();
    }
    decision.level(level);
  }

  /**
   * Notes a reading on which only an amount rests: it counts if the claim turns out not to be
   * barred.
   *
   * @param reading the reading
   */
  public void amountRestsOn(Reading reading) {
    readingsOfAmounts |= 1L << reading.ordinal();
  }

  /** Adds the readings of amounts to the decision. */
  public void settleAmounts() {
    for (long rest = readingsOfAmounts; rest != 0; rest &= rest - 1) {
      decision.restsOn(READINGS[Long.numberOfTrailingZeros(rest)]);
    }
  }

  private static final Reading[] READINGS = Reading.values();

  /**
   * Notes a denial if it holds.
   *
   * @param holds whether it does
   * @param denial the denial
   * @return {@code holds}
   */
  public boolean deny(boolean holds, Denial denial) {
    if (holds) {
      decision.deny(denial);
    }
    return holds;
  }

  /**
   * Returns the decision that is being made.
   *
   * @return the builder
   */
  public SubsidyDecision.Builder decision() {
    return decision;
  }

  /**
   * Returns the claim.
   *
   * @return the claim
   */
  public SubsidyClaim claim() {
    return present(claim);
  }

  /**
   * Returns what the claim says, as numbers.
   *
   * @return the claim's facts
   */
  public ClaimFacts facts() {
    return present(facts);
  }

  /**
   * Returns the claim's training.
   *
   * @return the training
   */
  public Training training() {
    return claim().training();
  }

  /**
   * Returns the claim's certificate.
   *
   * @return null where there is none
   */
  public @Nullable Certificate certificate() {
    return claim().certificate().orElse(null);
  }

  /**
   * Returns the terms in force.
   *
   * @return the terms
   */
  public TermsTable terms() {
    return present(terms);
  }

  /**
   * Returns how the plan is read.
   *
   * @return the thirteen choices
   */
  public Readings readings() {
    return terms().readings();
  }

  /**
   * Returns the trainee's groups.
   *
   * @return the groups
   */
  public SmallEnumSet<TraineeGroup> groups() {
    return claim().trainee().groups();
  }

  /**
   * Tells whether the trainee is an enterprise employee.
   *
   * @return true for one
   */
  public boolean isEmployee() {
    return facts().isOf(TraineeGroup.ENTERPRISE_EMPLOYEE);
  }

  /**
   * Returns the level that the training aims at.
   *
   * @return null where it aims at none
   */
  public @Nullable CertificateLevel target() {
    return target;
  }

  /**
   * Returns the training's level for the ban on repetition.
   *
   * @return null where it has none
   */
  public @Nullable CertificateLevel level() {
    return level;
  }

  /**
   * Returns the year in which the training counts.
   *
   * @return the year
   */
  public int year() {
    return year;
  }

  /**
   * Returns the number of trainings in the history.
   *
   * @return 0 or more
   */
  public int historySize() {
    return historySize;
  }

  /**
   * Returns a training of the history.
   *
   * @param index from 0
   * @return the entry
   */
  public HistoryEntry history(int index) {
    return history[index];
  }

  /**
   * Finds trainings of the history. For explanations.
   *
   * @param condition what they have in common, asked by their place in the history
   * @return a list of those, in the order of the history
   */
  public List<HistoryEntry> historyWhere(IntPredicate condition) {
    List<HistoryEntry> found = new ArrayList<>();
    for (int i = 0; i < historySize; i++) {
      if (condition.test(i)) {
        found.add(history[i]);
      }
    }
    return found;
  }

  /**
   * Tells whether a training of the history uses up the claim's window.
   *
   * @param index from 0
   * @return true if it is of the claim's year, and always for a lifetime
   */
  public boolean isInWindow(int index) {
    return terms().isLifetime() || history[index].year() == year;
  }

  /**
   * Counts the trainings of the history that use up the claim's window.
   *
   * @return those of the claim's year, or all for a lifetime
   */
  public int countInWindow() {
    if (terms().isLifetime()) {
      return historySize;
    }
    int count = 0;
    for (int i = 0; i < historySize; i++) {
      if (history[i].year() == year) {
        count++;
      }
    }
    return count;
  }

  /**
   * Finds the smallest place in the window that no training of the history holds. Trainings without
   * a place of their own take the free ones first.
   *
   * @return 1 or more
   */
  public int freeSlot() {
    int withoutSlot = 0;
    boolean lifetime = terms().isLifetime();
    for (int i = 0; i < historySize; i++) {
      if ((lifetime || history[i].year() == year) && history[i].slot().isEmpty()) {
        withoutSlot++;
      }
    }
    int slot = 1;
    while (isHeld(slot) || withoutSlot-- > 0) {
      slot++;
    }
    return slot;
  }

  private boolean isHeld(int slot) {
    boolean lifetime = terms().isLifetime();
    for (int i = 0; i < historySize; i++) {
      if ((lifetime || history[i].year() == year) && history[i].slot().orElse(0) == slot) {
        return true;
      }
    }
    return false;
  }

  /**
   * Sums what was paid in the year in which the training counts.
   *
   * @param kind the kind of subsidy
   * @return fen
   */
  public long paidInYear(SubsidyKind kind) {
    long paid = 0;
    for (int i = 0; i < historySize; i++) {
      if (history[i].year() == year) {
        paid += history[i].paidFen(kind);
      }
    }
    return paid;
  }

  /**
   * Tells whether a training of the history is for the same occupation.
   *
   * @param index from 0
   * @return true if edition and code are the same
   */
  public boolean isSameOccupation(int index) {
    ClaimFacts past = pastFacts[index];
    return (past == null ? history[index].occupation().key() : past.occupation())
        == facts().occupation();
  }

  /**
   * Tells whether a training of the history is the claim's own.
   *
   * @param index from 0
   * @return true if provider and training id are the same
   */
  public boolean isSameTraining(int index) {
    ClaimFacts past = pastFacts[index];
    return (past == null || past.trainingIdHash() == facts().trainingIdHash())
        && history[index].trainingId().equals(training().id())
        && history[index].provider().equals(training().provider().code());
  }

  /**
   * Tells whether a training of the history ended before the claim's.
   *
   * @param index from 0
   * @return true if it ended on an earlier day
   */
  public boolean endedBefore(int index) {
    ClaimFacts past = pastFacts[index];
    return (past == null ? DayNumber.of(history[index].trainingEnd()) : past.end()) < facts().end();
  }

  /**
   * Tells whether a training of the history came with the claim's certificate.
   *
   * @param index from 0
   * @return true if there is one, and the numbers are the same
   */
  public boolean isSameCertificate(int index) {
    ClaimFacts past = pastFacts[index];
    if (past != null && past.certificateNumberHash() != facts().certificateNumberHash()) {
      return false;
    }
    Certificate certificate = certificate();
    return certificate != null
        && certificate.number().equals(history[index].certificateNumber().orElse(null));
  }

  private static <T> T present(@Nullable T part) {
    if (part == null) {
      throw new IllegalStateException("no claim is on the table");
    }
    return part;
  }
}
