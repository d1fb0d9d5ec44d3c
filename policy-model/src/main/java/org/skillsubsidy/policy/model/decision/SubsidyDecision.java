package org.skillsubsidy.policy.model.decision;

import java.io.InvalidObjectException;
import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import javax.money.MonetaryAmount;
import org.jspecify.annotations.Nullable;
import org.skillsubsidy.policy.model.claim.Certificate;
import org.skillsubsidy.policy.model.claim.CertificateNumber;
import org.skillsubsidy.policy.model.claim.SubsidyClaim;
import org.skillsubsidy.policy.model.history.HistoryEntry;
import org.skillsubsidy.policy.model.identity.OrganisationCode;
import org.skillsubsidy.policy.model.identity.TraineeId;
import org.skillsubsidy.policy.model.identity.TrainingId;
import org.skillsubsidy.policy.model.occupation.Occupation;
import org.skillsubsidy.policy.model.plan.CertificateLevel;
import org.skillsubsidy.policy.model.plan.Clause;
import org.skillsubsidy.policy.model.plan.FundSource;
import org.skillsubsidy.policy.model.plan.SubsidyKind;
import org.skillsubsidy.policy.model.terms.CapWindow;
import org.skillsubsidy.policy.model.terms.Reading;
import org.skillsubsidy.policy.model.value.InvalidFactException;
import org.skillsubsidy.policy.model.value.SerializedByProxy;
import org.skillsubsidy.policy.model.value.SmallEnumSet;
import org.skillsubsidy.policy.model.value.Yuan;

/**
 * What was decided for one claim: the lines that are paid, every bar and every denial, the readings
 * that it rests on and, when it enters the history, its place there and its exclusive keys.
 *
 * <p>Immutable. Millions of these are held at a time, so reasons are kept as bits and lines, keys
 * and amounts are made when they are asked for.
 */
public final class SubsidyDecision extends SerializedByProxy {

  @Serial private static final long serialVersionUID = 1L;

  private static final Bar[] BARS = Bar.values();
  private static final Denial[] DENIALS = Denial.values();
  private static final Reading[] READINGS = Reading.values();
  private static final SubsidyKind[] KINDS = SubsidyKind.values();
  private static final PayeeKind[] PAYEES = PayeeKind.values();
  private static final FundSource[] FUNDS = FundSource.values();
  private static final Clause[] CLAUSES = Clause.values();
  private static final CertificateLevel[] LEVELS = CertificateLevel.values();

  /** By the bits of the level: none, or one of the levels. */
  private static final List<Optional<CertificateLevel>> LEVELS_OR_NONE = levelsOrNone();

  private static final RepeatKey[] REPEAT_KEYS = RepeatKey.values();

  // reasons: bars from bit 0, denials from 10, readings from 26, level + 1 from 39 (3 bits),
  // repeat key from 42 (2 bits), lifetime at 44
  private static final int DENIAL_SHIFT = BARS.length;
  private static final int READING_SHIFT = DENIAL_SHIFT + DENIALS.length;
  private static final int LEVEL_SHIFT = READING_SHIFT + READINGS.length;
  private static final int REPEAT_SHIFT = LEVEL_SHIFT + 3;
  private static final int LIFETIME_SHIFT = REPEAT_SHIFT + 2;
  private static final long BAR_MASK = (1L << BARS.length) - 1;
  private static final long DENIAL_MASK = (1L << DENIALS.length) - 1;
  private static final long READING_MASK = (1L << READINGS.length) - 1;

  /** Four lines of this size still have a sum. */
  private static final long MAX_LINE_FEN = Long.MAX_VALUE / KINDS.length;

  // lines: for each kind payee (2 bits), fund (2 bits), clause (6 bits)
  private static final int LINE_BITS = 10;
  private static final int FUND_SHIFT = 2;
  private static final int CLAUSE_SHIFT = 4;
  private static final int CLAUSE_MASK = 63;

  /** Tells whether a serialised decision's bits stand for the constants of this release. */
  private static final int LAYOUT =
      Stream.of(
              BARS,
              DENIALS,
              READINGS,
              KINDS,
              PAYEES,
              FUNDS,
              CLAUSES,
              CertificateLevel.values(),
              REPEAT_KEYS)
          .flatMap(Arrays::stream)
          .map(Enum::name)
          .toList()
          .hashCode();

  private final SubsidyClaim claim;
  private final long reasons;
  private final long lines;
  private final long workerFen;
  private final long allowanceFen;
  private final int enterpriseFen;
  private final int certificateFen;
  private final int year;
  private final int slot;

  private SubsidyDecision(Builder builder, SubsidyClaim claim) {
    this.claim = claim;
    this.reasons = builder.reasons;
    this.lines = builder.lines;
    this.enterpriseFen = (int) builder.enterpriseFen;
    this.workerFen = builder.workerFen;
    this.allowanceFen = builder.allowanceFen;
    this.certificateFen = (int) builder.certificateFen;
    this.year = builder.has(Bar.NOT_IN_FORCE) ? 0 : builder.year;
    this.slot = builder.slot;
  }

  private SubsidyDecision(SubsidyDecision other, int slot) {
    claim = other.claim;
    reasons = other.reasons;
    lines = other.lines;
    enterpriseFen = other.enterpriseFen;
    workerFen = other.workerFen;
    allowanceFen = other.allowanceFen;
    certificateFen = other.certificateFen;
    year = other.year;
    this.slot = slot;
  }

  /**
   * Starts making decisions.
   *
   * @return a builder that can be used for one decision after another
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns the decision that left an entry behind.
   *
   * @param entry an entry of a history
   * @return empty where the entry comes from outside
   */
  public static Optional<SubsidyDecision> behind(HistoryEntry entry) {
    return entry instanceof Entry own ? Optional.of(own.decision) : Optional.empty();
  }

  /**
   * Returns what was decided on.
   *
   * @return the claim
   */
  public SubsidyClaim claim() {
    return claim;
  }

  /**
   * Returns what became of the claim.
   *
   * @return barred if there is a bar, else payable if there is a line
   */
  public Outcome outcome() {
    if ((reasons & BAR_MASK) != 0) {
      return Outcome.BARRED;
    }
    return totalFen() > 0 ? Outcome.PAYABLE : Outcome.NOTHING_PAYABLE;
  }

  /**
   * Returns the bars that apply.
   *
   * @return an immutable set, in the order of {@link Bar}
   */
  public Set<Bar> bars() {
    return SmallEnumSet.ofBits(BARS, reasons & BAR_MASK);
  }

  /**
   * Returns the denials that hold, for a barred claim too.
   *
   * @return an immutable set, in the order of {@link Denial}
   */
  public Set<Denial> denials() {
    return SmallEnumSet.ofBits(DENIALS, (reasons >>> DENIAL_SHIFT) & DENIAL_MASK);
  }

  /**
   * Returns the readings that the decision rests on: with the same facts and history, another
   * choice of such a reading changes a bar, a denial, a line, the year, or whether the decision
   * enters the history.
   *
   * @return an immutable set, in the order of {@link Reading}
   */
  public Set<Reading> readings() {
    return SmallEnumSet.ofBits(READINGS, (reasons >>> READING_SHIFT) & READING_MASK);
  }

  /**
   * Returns what is paid.
   *
   * @return an immutable list, in the order of {@link SubsidyKind}; empty unless payable
   */
  public List<SubsidyLine> lines() {
    List<SubsidyLine> made = new ArrayList<>(KINDS.length);
    for (SubsidyKind kind : KINDS) {
      if (fen(kind) > 0) {
        made.add(line(kind));
      }
    }
    return Collections.unmodifiableList(made);
  }

  /**
   * Returns what is paid for one kind of subsidy.
   *
   * @param kind the kind
   * @return empty where nothing is paid for it
   */
  public Optional<SubsidyLine> lineFor(SubsidyKind kind) {
    return fen(kind) > 0 ? Optional.of(line(kind)) : Optional.empty();
  }

  /**
   * Returns what is paid for one kind of subsidy.
   *
   * @param kind the kind
   * @return the amount in CNY, zero where nothing is paid for it
   */
  public MonetaryAmount amount(SubsidyKind kind) {
    return Yuan.ofFen(fen(kind));
  }

  /**
   * Returns what is paid for one kind of subsidy.
   *
   * @param kind the kind
   * @return the amount in fen, 0 where nothing is paid for it
   */
  public long fen(SubsidyKind kind) {
    return switch (kind) {
      case ENTERPRISE_TRAINING -> enterpriseFen;
      case WORKER_TRAINING -> workerFen;
      case LIVING_ALLOWANCE -> allowanceFen;
      case CERTIFICATE -> certificateFen;
    };
  }

  /**
   * Returns the sum of all lines.
   *
   * @return the total in CNY
   */
  public MonetaryAmount total() {
    return Yuan.ofFen(totalFen());
  }

  /**
   * Returns the sum of all lines.
   *
   * @return the total in fen
   */
  public long totalFen() {
    return enterpriseFen + workerFen + allowanceFen + certificateFen;
  }

  /**
   * Returns the year in which the training counts (2.6, reading R1).
   *
   * @return empty where no terms are in force
   */
  public OptionalInt year() {
    return bars().contains(Bar.NOT_IN_FORCE) ? OptionalInt.empty() : OptionalInt.of(year);
  }

  /**
   * Returns the training's level for the ban on repetition: its target, else that of a certificate
   * without a denial.
   *
   * @return empty where it has none
   */
  public Optional<CertificateLevel> level() {
    return LEVELS_OR_NONE.get((int) ((reasons >>> LEVEL_SHIFT) & 7));
  }

  /**
   * Returns the place of the training in its window.
   *
   * @return 1 or more; empty unless the decision enters the history
   */
  public OptionalInt slot() {
    return slot == 0 ? OptionalInt.empty() : OptionalInt.of(slot);
  }

  /**
   * Tells in which window the place is.
   *
   * @return true for one among the trainings of a lifetime; false for one among those of a year,
   *     and where there is no place
   */
  public boolean takesSlotOfLifetime() {
    return ((reasons >>> LIFETIME_SHIFT) & 1) != 0;
  }

  /**
   * Returns the same decision in another place of its window, as a reassessment needs it: which
   * place a training has changes no decision, only how many there are.
   *
   * @param slot the place, 1 or more
   * @return a decision that differs in its place at most
   * @throws InvalidFactException if the place is less than 1, or if the decision has none because
   *     it does not enter the history
   */
  public SubsidyDecision withSlot(int slot) {
    InvalidFactException.require(slot >= 1, "decision.slot", slot, "must be 1 or more");
    InvalidFactException.require(
        entersHistory(), "decision.slot", slot, "is a place, and the decision enters no history");
    return slot == this.slot ? this : new SubsidyDecision(this, slot);
  }

  /**
   * Tells whether the training uses up a place and is remembered.
   *
   * @return true for a payable decision, and for others where reading R3 says so
   */
  public boolean entersHistory() {
    return slot != 0;
  }

  /**
   * Returns what the decision leaves behind in its trainee's history.
   *
   * @return empty unless it enters the history
   */
  public Optional<HistoryEntry> historyEntry() {
    return slot == 0 ? Optional.empty() : Optional.of(new Entry(this));
  }

  /**
   * Returns what can exist only once, for a UNIQUE constraint.
   *
   * @return the place, the occupation where the ban reaches, the training, and the certificate
   *     where one is paid; empty unless the decision enters the history
   */
  public List<ExclusiveKey> exclusiveKeys() {
    if (slot == 0) {
      return List.of();
    }
    TraineeId trainee = claim.trainee().id();
    Occupation occupation = claim.training().occupation();
    List<ExclusiveKey> keys = new ArrayList<>(4);
    keys.add(
        takesSlotOfLifetime()
            ? ExclusiveKey.slotOfLifetime(trainee, slot)
            : ExclusiveKey.slotOfYear(trainee, year, slot));
    switch (REPEAT_KEYS[(int) ((reasons >>> REPEAT_SHIFT) & 3)]) {
      case LEVEL, NO_LEVEL -> keys.add(ExclusiveKey.occupationAt(trainee, occupation, level()));
      case ANY_LEVEL -> keys.add(ExclusiveKey.occupation(trainee, occupation));
      case ABSENT -> {}
    }
    keys.add(
        ExclusiveKey.training(trainee, claim.training().provider().code(), claim.training().id()));
    if (certificateFen > 0) {
      claim
          .certificate()
          .ifPresent(paid -> keys.add(ExclusiveKey.certificate(trainee, paid.number())));
    }
    return Collections.unmodifiableList(keys);
  }

  private static List<Optional<CertificateLevel>> levelsOrNone() {
    List<Optional<CertificateLevel>> levels = new ArrayList<>();
    levels.add(Optional.empty());
    for (CertificateLevel level : LEVELS) {
      levels.add(Optional.of(level));
    }
    return List.copyOf(levels);
  }

  private SubsidyLine line(SubsidyKind kind) {
    int packed = (int) (lines >>> (kind.ordinal() * LINE_BITS));
    Payee payee =
        switch (PAYEES[packed & 3]) {
          case TRAINEE -> Payee.trainee(claim.trainee().id());
          case EMPLOYER -> Payee.employer(claim.trainee().employer().orElseThrow());
          case PROVIDER -> Payee.provider(claim.training().provider().code());
        };
    return new SubsidyLine(
        kind,
        fen(kind),
        payee,
        FUNDS[(packed >>> FUND_SHIFT) & 3],
        CLAUSES[(packed >>> CLAUSE_SHIFT) & CLAUSE_MASK]);
  }

  @Override
  public boolean equals(@Nullable Object o) {
    return this == o
        || (o instanceof SubsidyDecision other
            && reasons == other.reasons
            && lines == other.lines
            && enterpriseFen == other.enterpriseFen
            && workerFen == other.workerFen
            && allowanceFen == other.allowanceFen
            && certificateFen == other.certificateFen
            && year == other.year
            && slot == other.slot
            && claim.equals(other.claim));
  }

  @Override
  public int hashCode() {
    return claim.id().hashCode() * 31 + Long.hashCode(reasons);
  }

  /** Returns the decision in one line, with the trainee masked. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("SubsidyDecision{");
    text.append(claim.id()).append(" of ").append(claim.trainee().id()).append(": ");
    text.append(outcome()).append(' ').append(Yuan.text(totalFen()));
    for (SubsidyLine line : lines()) {
      text.append(", ").append(line.kind()).append(' ').append(Yuan.text(line.fen()));
      text.append(" to ").append(line.payee()).append(" from ").append(line.fund());
      text.append(" by ").append(line.clause().number());
    }
    if (outcome() == Outcome.BARRED) {
      text.append(", bars ").append(bars());
    }
    if (!denials().isEmpty()) {
      text.append(", denials ").append(denials().stream().map(Denial::text).toList());
    }
    if (slot != 0) {
      text.append(", year ").append(year).append(" slot ").append(slot);
    }
    return text.append(", readings ").append(readings()).append('}').toString();
  }

  @Override
  @Serial
  protected Object writeReplace() {
    return new Serialized(
        claim,
        LAYOUT,
        reasons,
        lines,
        enterpriseFen,
        workerFen,
        allowanceFen,
        certificateFen,
        year,
        slot);
  }

  /** The bits of a decision, and which constants they stand for. */
  private record Serialized(
      SubsidyClaim claim,
      int layout,
      long reasons,
      long lines,
      int enterpriseFen,
      long workerFen,
      long allowanceFen,
      int certificateFen,
      int year,
      int slot)
      implements Serializable {

    @Serial
    private Object readResolve() throws InvalidObjectException {
      if (layout != LAYOUT) {
        throw new InvalidObjectException("the decision is from another release");
      }
      Builder builder = builder().start(claim).year(year);
      builder.reasons =
          reasons & (BAR_MASK | (DENIAL_MASK << DENIAL_SHIFT) | (READING_MASK << READING_SHIFT));
      int level = (int) ((reasons >>> LEVEL_SHIFT) & 7);
      builder.level(level == 0 ? null : constant(CertificateLevel.values(), level - 1));
      pay(builder, SubsidyKind.ENTERPRISE_TRAINING, enterpriseFen);
      pay(builder, SubsidyKind.WORKER_TRAINING, workerFen);
      pay(builder, SubsidyKind.LIVING_ALLOWANCE, allowanceFen);
      pay(builder, SubsidyKind.CERTIFICATE, certificateFen);
      if (slot != 0) {
        builder.enter(
            ((reasons >>> LIFETIME_SHIFT) & 1) != 0 ? CapWindow.LIFETIME : CapWindow.CALENDAR_YEAR,
            slot,
            REPEAT_KEYS[(int) ((reasons >>> REPEAT_SHIFT) & 3)]);
      }
      SubsidyDecision decision = builder.build();
      if (decision.reasons != reasons || decision.lines != lines || decision.year != year) {
        throw new InvalidObjectException("the decision has bits that stand for nothing");
      }
      return decision;
    }

    private void pay(Builder builder, SubsidyKind kind, long fen) throws InvalidObjectException {
      if (fen != 0) {
        int packed = (int) (lines >>> (kind.ordinal() * LINE_BITS));
        builder.pay(
            kind,
            fen,
            constant(PAYEES, packed & 3),
            constant(FUNDS, (packed >>> FUND_SHIFT) & 3),
            constant(CLAUSES, (packed >>> CLAUSE_SHIFT) & CLAUSE_MASK));
      }
    }

    private static <T> T constant(T[] constants, int index) throws InvalidObjectException {
      if (index >= constants.length) {
        throw new InvalidObjectException("the decision has bits that stand for nothing");
      }
      return constants[index];
    }
  }

  /** What a decision leaves behind; the decision itself holds the facts. */
  private static final class Entry extends SerializedByProxy implements HistoryEntry {

    @Serial private static final long serialVersionUID = 1L;

    private final SubsidyDecision decision;

    Entry(SubsidyDecision decision) {
      this.decision = decision;
    }

    @Override
    public int year() {
      return decision.year;
    }

    @Override
    public OptionalInt slot() {
      return OptionalInt.of(decision.slot);
    }

    @Override
    public OrganisationCode provider() {
      return decision.claim.training().provider().code();
    }

    @Override
    public TrainingId trainingId() {
      return decision.claim.training().id();
    }

    @Override
    public Occupation occupation() {
      return decision.claim.training().occupation();
    }

    @Override
    public Optional<CertificateLevel> level() {
      return decision.level();
    }

    @Override
    public LocalDate trainingEnd() {
      return decision.claim.training().end();
    }

    @Override
    public long paidFen(SubsidyKind kind) {
      return decision.fen(kind);
    }

    @Override
    public Optional<CertificateNumber> certificateNumber() {
      return decision.claim.certificate().map(Certificate::number);
    }

    @Override
    public Optional<SubsidyClaim> claim() {
      return Optional.of(decision.claim);
    }

    @Override
    public boolean equals(@Nullable Object o) {
      return this == o || (o instanceof Entry other && decision.equals(other.decision));
    }

    @Override
    public int hashCode() {
      return decision.hashCode();
    }

    @Override
    public String toString() {
      return decision.toString();
    }

    @Override
    @Serial
    protected Object writeReplace() {
      return new SerializedEntry(decision);
    }

    private record SerializedEntry(SubsidyDecision decision) implements Serializable {
      @Serial
      private Object readResolve() throws InvalidObjectException {
        return decision
            .historyEntry()
            .orElseThrow(() -> new InvalidObjectException("the decision enters no history"));
      }
    }
  }

  /**
   * Builds decisions, one after another: {@link #start} begins, {@link #build} ends. Not
   * thread-safe.
   */
  public static final class Builder {

    private @Nullable SubsidyClaim claim;
    private long reasons;
    private long lines;
    private long enterpriseFen;
    private long workerFen;
    private long allowanceFen;
    private long certificateFen;
    private int year;
    private int slot;

    private Builder() {}

    /**
     * Begins a decision and forgets the one before.
     *
     * @param claim what is decided on
     * @return this builder
     */
    public Builder start(SubsidyClaim claim) {
      this.claim = claim;
      reasons = 0;
      lines = 0;
      enterpriseFen = 0;
      workerFen = 0;
      allowanceFen = 0;
      certificateFen = 0;
      year = 0;
      slot = 0;
      return this;
    }

    /**
     * Sets the year in which the training counts.
     *
     * @param year a calendar year
     * @return this builder
     */
    public Builder year(int year) {
      this.year = year;
      return this;
    }

    /**
     * Sets the training's level for the ban on repetition.
     *
     * @param level the level, or null where it has none
     * @return this builder
     */
    public Builder level(@Nullable CertificateLevel level) {
      reasons &= ~(7L << LEVEL_SHIFT);
      if (level != null) {
        reasons |= (level.ordinal() + 1L) << LEVEL_SHIFT;
      }
      return this;
    }

    /**
     * Adds a bar.
     *
     * @param bar a bar that applies
     * @return this builder
     */
    public Builder bar(Bar bar) {
      reasons |= 1L << bar.ordinal();
      return this;
    }

    /**
     * Adds a denial.
     *
     * @param denial a denial that holds
     * @return this builder
     */
    public Builder deny(Denial denial) {
      reasons |= 1L << (DENIAL_SHIFT + denial.ordinal());
      return this;
    }

    /**
     * Adds a reading that the decision rests on.
     *
     * @param reading the reading
     * @return this builder
     */
    public Builder restsOn(Reading reading) {
      reasons |= 1L << (READING_SHIFT + reading.ordinal());
      return this;
    }

    /**
     * Adds a line, or replaces the line of the same kind.
     *
     * @param kind what is paid
     * @param fen how much, in fen, more than 0
     * @param payee in which role the payee is paid; the claim tells who it is
     * @param fund from which fund
     * @param clause by which clause
     * @return this builder
     * @throws IllegalArgumentException if the amount is 0, negative, or more than can be paid
     */
    public Builder pay(
        SubsidyKind kind, long fen, PayeeKind payee, FundSource fund, Clause clause) {
      boolean flat = kind == SubsidyKind.ENTERPRISE_TRAINING || kind == SubsidyKind.CERTIFICATE;
      if (fen <= 0 || fen > (flat ? Integer.MAX_VALUE : MAX_LINE_FEN)) {
        throw new IllegalArgumentException("line of " + kind + ": cannot pay " + fen + " fen");
      }
      long packed =
          payee.ordinal() | (fund.ordinal() << FUND_SHIFT) | (clause.ordinal() << CLAUSE_SHIFT);
      int shift = kind.ordinal() * LINE_BITS;
      lines = (lines & ~(((1L << LINE_BITS) - 1) << shift)) | (packed << shift);
      switch (kind) {
        case ENTERPRISE_TRAINING -> enterpriseFen = fen;
        case WORKER_TRAINING -> workerFen = fen;
        case LIVING_ALLOWANCE -> allowanceFen = fen;
        case CERTIFICATE -> certificateFen = fen;
      }
      return this;
    }

    /**
     * Drops all lines, as a bar does.
     *
     * @return this builder
     */
    public Builder payNothing() {
      lines = 0;
      enterpriseFen = 0;
      workerFen = 0;
      allowanceFen = 0;
      certificateFen = 0;
      return this;
    }

    /**
     * Tells whether a bar was added.
     *
     * @return true if the decision will be barred
     */
    public boolean isBarred() {
      return (reasons & BAR_MASK) != 0;
    }

    /**
     * Tells whether a line was added and not dropped.
     *
     * @return true if something will be paid
     */
    public boolean paysAnything() {
      return (enterpriseFen | workerFen | allowanceFen | certificateFen) != 0;
    }

    /**
     * Tells whether a denial of a kind was added.
     *
     * @param kind the kind of subsidy
     * @return true if something of that kind is denied
     */
    public boolean denies(SubsidyKind kind) {
      return (reasons & KIND_DENIALS[kind.ordinal()]) != 0;
    }

    private boolean has(Bar bar) {
      return ((reasons >>> bar.ordinal()) & 1) != 0;
    }

    /**
     * Tells whether a denial was added.
     *
     * @param denial the denial
     * @return true if it holds
     */
    public boolean has(Denial denial) {
      return ((reasons >>> (DENIAL_SHIFT + denial.ordinal())) & 1) != 0;
    }

    /**
     * Has the decision enter the history.
     *
     * @param window the window in which the place is
     * @param slot the place, 1 or more
     * @param repeatKey what the ban on repetition protects
     * @return this builder
     */
    public Builder enter(CapWindow window, int slot, RepeatKey repeatKey) {
      if (slot < 1) {
        throw new IllegalArgumentException("slot: " + slot + " must be 1 or more");
      }
      this.slot = slot;
      reasons &= ~((3L << REPEAT_SHIFT) | (1L << LIFETIME_SHIFT));
      reasons |= (long) repeatKey.ordinal() << REPEAT_SHIFT;
      if (window == CapWindow.LIFETIME) {
        reasons |= 1L << LIFETIME_SHIFT;
      }
      return this;
    }

    /**
     * Ends the decision.
     *
     * @return the decision
     * @throws IllegalStateException if no claim was started, if a barred decision pays or enters
     *     the history, or if an employer or a certificate is paid that the claim does not have
     */
    public SubsidyDecision build() {
      if (claim == null) {
        throw new IllegalStateException("no claim was started");
      }
      if (isBarred() && (paysAnything() || slot != 0)) {
        throw new IllegalStateException(
            "claim " + claim.id() + " is barred: it pays nothing and enters no history");
      }
      if (paysEmployer() && !claim.facts().hasEmployer()) {
        throw new IllegalStateException(
            "claim " + claim.id() + " pays an employer, and its trainee has none");
      }
      if (certificateFen != 0 && !claim.facts().hasCertificate()) {
        throw new IllegalStateException(
            "claim " + claim.id() + " pays for a certificate, and has none");
      }
      return new SubsidyDecision(this, claim);
    }

    private boolean paysEmployer() {
      for (long rest = lines; rest != 0; rest >>>= LINE_BITS) {
        if (PAYEES[(int) (rest & 3)] == PayeeKind.EMPLOYER) {
          return true;
        }
      }
      return false;
    }

    private static final long[] KIND_DENIALS = kindDenials();

    private static long[] kindDenials() {
      long[] masks = new long[KINDS.length];
      for (Denial denial : DENIALS) {
        masks[denial.kind().ordinal()] |= 1L << (DENIAL_SHIFT + denial.ordinal());
      }
      return masks;
    }
  }
}
