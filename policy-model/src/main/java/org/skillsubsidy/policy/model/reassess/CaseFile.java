package org.skillsubsidy.policy.model.reassess;

import static org.skillsubsidy.policy.model.value.InvalidFactException.require;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.skillsubsidy.policy.model.claim.Certificate;
import org.skillsubsidy.policy.model.claim.ConflictingClaimException;
import org.skillsubsidy.policy.model.claim.Provider;
import org.skillsubsidy.policy.model.claim.SubsidyClaim;
import org.skillsubsidy.policy.model.claim.Training;
import org.skillsubsidy.policy.model.decision.RevocationReason;
import org.skillsubsidy.policy.model.history.TrainingHistory;
import org.skillsubsidy.policy.model.identity.ClaimId;
import org.skillsubsidy.policy.model.identity.TraineeId;
import org.skillsubsidy.policy.model.terms.PolicyTimeline;
import org.skillsubsidy.policy.model.value.InvalidFactException;

/**
 * Everything that ever became known of one trainee's claims, in the order in which it did. Nothing
 * is taken out again, so what was known on a past day can be told for ever.
 *
 * <p>Immutable; a method that adds gives the next file. Entries are added at the end and on no
 * earlier day than the one before. What is no news (the same claim again, a correction without
 * another fact) adds nothing. Of a day only what is known at its end counts: the order of its
 * entries matters only where they speak of the same claim, or replace the same terms.
 */
public final class CaseFile {

  private final TraineeId trainee;
  private final PolicyTimeline firstTimeline;
  private final List<CaseEntry> entries;
  private final CaseFacts facts;

  private CaseFile(
      TraineeId trainee, PolicyTimeline firstTimeline, List<CaseEntry> entries, CaseFacts facts) {
    this.trainee = trainee;
    this.firstTimeline = firstTimeline;
    this.entries = entries;
    this.facts = facts;
  }

  /**
   * Starts a file.
   *
   * @param trainee whose it is
   * @param timeline the terms that are known from the beginning
   * @return a file without entries
   */
  public static CaseFile of(TraineeId trainee, PolicyTimeline timeline) {
    return new CaseFile(trainee, timeline, List.of(), CaseFacts.none(trainee, timeline));
  }

  /**
   * Starts a file under the plan's own terms.
   *
   * @param trainee whose it is
   * @return a file without entries
   */
  public static CaseFile of(TraineeId trainee) {
    return of(trainee, PolicyTimeline.PLAN);
  }

  /**
   * Adds a claim, be it of a training that ended before others that are known.
   *
   * @param claim the claim
   * @param knownOn since when it is known
   * @return the next file; this one if the claim is known with equal facts
   * @throws ConflictingClaimException if its id is known with other facts, or is struck out
   * @throws InvalidFactException if the claim is another trainee's or was handed in later, or if
   *     the day is before the last entry's
   */
  public CaseFile file(SubsidyClaim claim, LocalDate knownOn) {
    return with(new CaseEntry.Filed(knownOn, claim));
  }

  /**
   * Replaces the facts of a claim.
   *
   * @param claim the claim with all its facts as they are
   * @param knownOn since when that is known
   * @return the next file; this one if no fact is another
   * @throws InvalidFactException if no claim with this id stands, if the claim is another trainee's
   *     or was handed in later, or if the day is before the last entry's
   */
  public CaseFile correct(SubsidyClaim claim, LocalDate knownOn) {
    return with(new CaseEntry.Corrected(knownOn, claim));
  }

  /**
   * Replaces the certificate of a claim, which is how a certificate comes late or is revoked.
   *
   * @param id the claim's id
   * @param certificate the certificate; empty if it was taken away
   * @param knownOn since when that is known
   * @return the next file; this one if the certificate is the same
   * @throws InvalidFactException if no claim with this id stands, or if the day is before the last
   *     entry's
   */
  public CaseFile certify(ClaimId id, Optional<Certificate> certificate, LocalDate knownOn) {
    SubsidyClaim claim = standing(id);
    return correct(SubsidyClaim.builder().from(claim).certificate(certificate).build(), knownOn);
  }

  /**
   * Strikes out a claim (3.9). One that was paid nothing can be struck out too: it is not decided
   * any more.
   *
   * @param id the claim's id
   * @param reason why
   * @param knownOn since when that is known
   * @return the next file; this one if the claim is struck out for this reason already
   * @throws InvalidFactException if no such claim is known, or if the day is before the last
   *     entry's
   */
  public CaseFile revoke(ClaimId id, RevocationReason reason, LocalDate knownOn) {
    SubsidyClaim claim =
        facts.revocations().stream()
            .map(Revocation::claim)
            .filter(each -> each.id().equals(id))
            .findFirst()
            .orElseGet(() -> standing(id));
    return with(new CaseEntry.Revoked(knownOn, claim, reason));
  }

  /**
   * Corrects all claims of a banned provider (3.9): those whose training starts on that day or
   * later are then barred. A claim that knows of an earlier ban keeps it. Claims that are filed
   * later carry the ban among their own facts.
   *
   * @param ban who is banned, and from when
   * @param knownOn since when that is known
   * @return the next file; this one if it holds no claim that did not know
   * @throws InvalidFactException if the day is before the last entry's
   */
  public CaseFile ban(ProviderBan ban, LocalDate knownOn) {
    CaseFile next = this;
    for (SubsidyClaim claim : facts.claims()) {
      Provider provider = claim.training().provider();
      if (provider.code().equals(ban.provider())
          && provider.bannedFrom().filter(day -> !day.isAfter(ban.from())).isEmpty()) {
        next = next.correct(banned(claim, ban.from()), knownOn);
      }
    }
    return next;
  }

  private static SubsidyClaim banned(SubsidyClaim claim, LocalDate from) {
    Training training = claim.training();
    Provider provider = Provider.builder().from(training.provider()).bannedFrom(from).build();
    return SubsidyClaim.builder()
        .from(claim)
        .training(Training.builder().from(training).provider(provider).build())
        .build();
  }

  /**
   * Replaces the terms. Which trainings they reach is told by their own validity, not by the day on
   * which they became known.
   *
   * @param timeline all terms
   * @param knownOn since when they are known
   * @return the next file; this one if the terms are the same
   * @throws InvalidFactException if the day is before the last entry's
   */
  public CaseFile changeTerms(PolicyTimeline timeline, LocalDate knownOn) {
    return with(new CaseEntry.TermsChanged(knownOn, timeline));
  }

  /**
   * Replaces what was decided elsewhere.
   *
   * @param elsewhere all trainings that were decided elsewhere
   * @param knownOn since when they are known
   * @return the next file; this one if they are the same
   * @throws InvalidFactException if they are another trainee's or come of claims, or if the day is
   *     before the last entry's
   */
  public CaseFile paidElsewhere(TrainingHistory elsewhere, LocalDate knownOn) {
    return with(new CaseEntry.PaidElsewhere(knownOn, elsewhere));
  }

  /**
   * Adds an entry, as one is read back from where it is stored.
   *
   * @param entry the entry
   * @return the next file; this one if the entry is no news
   * @throws ConflictingClaimException if a claim is filed whose id is known with other facts
   * @throws InvalidFactException if the entry does not go with this file, or if its day is before
   *     the last entry's
   */
  public CaseFile with(CaseEntry entry) {
    CaseFacts next = after(facts, entry);
    if (next.equals(facts)) {
      return this;
    }
    if (!entries.isEmpty()) {
      LocalDate last = entries.get(entries.size() - 1).knownOn();
      require(
          !entry.knownOn().isBefore(last),
          "case.knownOn",
          entry.knownOn(),
          "is before the last entry, " + last);
    }
    List<CaseEntry> more = new ArrayList<>(entries);
    more.add(entry);
    return new CaseFile(trainee, firstTimeline, List.copyOf(more), next);
  }

  private static CaseFacts after(CaseFacts facts, CaseEntry entry) {
    if (entry instanceof CaseEntry.Filed filed) {
      return afterFiling(facts, filed);
    }
    if (entry instanceof CaseEntry.Corrected corrected) {
      requireHandedIn(corrected.claim(), entry.knownOn());
      standing(facts, corrected.claim().id());
      return withClaim(facts, corrected.claim());
    }
    if (entry instanceof CaseEntry.Revoked revoked) {
      return afterRevoking(facts, revoked);
    }
    if (entry instanceof CaseEntry.TermsChanged changed) {
      return new CaseFacts(
          changed.timeline(), facts.elsewhere(), facts.claims(), facts.revocations());
    }
    TrainingHistory elsewhere = ((CaseEntry.PaidElsewhere) entry).elsewhere();
    require(
        elsewhere.trainee().equals(facts.trainee()),
        "case.elsewhere",
        elsewhere.trainee(),
        "is not the trainee of this case, " + facts.trainee());
    return new CaseFacts(facts.timeline(), elsewhere, facts.claims(), facts.revocations());
  }

  private static CaseFacts afterFiling(CaseFacts facts, CaseEntry.Filed filed) {
    SubsidyClaim claim = filed.claim();
    requireHandedIn(claim, filed.knownOn());
    if (facts.revocations().stream().anyMatch(each -> each.claim().id().equals(claim.id()))) {
      throw new ConflictingClaimException(claim);
    }
    for (SubsidyClaim known : facts.claims()) {
      if (known.id().equals(claim.id()) && !known.equals(claim)) {
        throw new ConflictingClaimException(claim);
      }
    }
    return withClaim(facts, claim);
  }

  /** A revocation that is known for the same reason is no news, whenever it was. */
  private static CaseFacts afterRevoking(CaseFacts facts, CaseEntry.Revoked revoked) {
    ClaimId id = revoked.claim().id();
    Map<ClaimId, Revocation> revocations = new LinkedHashMap<>();
    facts.revocations().forEach(each -> revocations.put(each.claim().id(), each));
    Revocation earlier = revocations.get(id);
    SubsidyClaim known = earlier == null ? standing(facts, id) : earlier.claim();
    require(
        known.equals(revoked.claim()), "case.claim", id, "is struck out with facts that it lacks");
    if (earlier != null && earlier.reason() == revoked.reason()) {
      return facts;
    }
    revocations.put(id, new Revocation(known, revoked.reason(), revoked.knownOn()));
    List<SubsidyClaim> claims =
        facts.claims().stream().filter(claim -> !claim.id().equals(id)).toList();
    return new CaseFacts(
        facts.timeline(), facts.elsewhere(), claims, List.copyOf(revocations.values()));
  }

  private static CaseFacts withClaim(CaseFacts facts, SubsidyClaim claim) {
    List<SubsidyClaim> claims = new ArrayList<>();
    for (SubsidyClaim known : facts.claims()) {
      if (!known.id().equals(claim.id())) {
        claims.add(known);
      }
    }
    claims.add(claim);
    return new CaseFacts(facts.timeline(), facts.elsewhere(), claims, facts.revocations());
  }

  private static void requireHandedIn(SubsidyClaim claim, LocalDate knownOn) {
    require(
        !knownOn.isBefore(claim.submittedOn()),
        "case.knownOn",
        knownOn,
        "is before claim " + claim.id() + " was handed in, " + claim.submittedOn());
  }

  private SubsidyClaim standing(ClaimId id) {
    return standing(facts, id);
  }

  private static SubsidyClaim standing(CaseFacts facts, ClaimId id) {
    for (SubsidyClaim claim : facts.claims()) {
      if (claim.id().equals(id)) {
        return claim;
      }
    }
    boolean revoked = facts.revocations().stream().anyMatch(each -> each.claim().id().equals(id));
    throw new InvalidFactException(
        "case.claim", id, revoked ? "is struck out" : "is no claim that was filed");
  }

  /**
   * Returns whose file this is.
   *
   * @return the trainee
   */
  public TraineeId trainee() {
    return trainee;
  }

  /**
   * Returns the terms that are known from the beginning.
   *
   * @return the terms that hold until an entry changes them
   */
  public PolicyTimeline firstTimeline() {
    return firstTimeline;
  }

  /**
   * Returns what became known.
   *
   * @return an immutable list, in the order in which it did
   */
  public List<CaseEntry> entries() {
    return entries;
  }

  /**
   * Returns the days on which something became known.
   *
   * @return the days, the earliest first
   */
  public SortedSet<LocalDate> days() {
    SortedSet<LocalDate> days = new TreeSet<>();
    entries.forEach(entry -> days.add(entry.knownOn()));
    return days;
  }

  /**
   * Returns what is known now.
   *
   * @return the facts after the last entry
   */
  public CaseFacts facts() {
    return facts;
  }

  /**
   * Returns what was known at the end of a day.
   *
   * @param day the day
   * @return the facts after the last entry of that day or of an earlier one
   */
  public CaseFacts factsKnownOn(LocalDate day) {
    CaseFacts known = CaseFacts.none(trainee, firstTimeline);
    for (CaseEntry entry : entries) {
      if (entry.knownOn().isAfter(day)) {
        break;
      }
      known = after(known, entry);
    }
    return known;
  }

  @Override
  public boolean equals(@Nullable Object o) {
    return this == o
        || (o instanceof CaseFile other
            && trainee.equals(other.trainee)
            && firstTimeline.equals(other.firstTimeline)
            && entries.equals(other.entries));
  }

  @Override
  public int hashCode() {
    return Objects.hash(trainee, firstTimeline, entries);
  }

  /** Returns the trainee, masked, and the entries. */
  @Override
  public String toString() {
    return "CaseFile{" + trainee + ", " + entries + "}";
  }
}
