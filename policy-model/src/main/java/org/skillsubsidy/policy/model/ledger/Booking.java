package org.skillsubsidy.policy.model.ledger;

import static org.skillsubsidy.policy.model.value.InvalidFactException.require;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.skillsubsidy.policy.model.claim.SubsidyClaim;
import org.skillsubsidy.policy.model.decision.Payee;
import org.skillsubsidy.policy.model.decision.RevocationReason;
import org.skillsubsidy.policy.model.decision.SubsidyLine;
import org.skillsubsidy.policy.model.identity.ClaimId;
import org.skillsubsidy.policy.model.identity.OrganisationCode;
import org.skillsubsidy.policy.model.identity.TraineeId;
import org.skillsubsidy.policy.model.plan.TraineeGroup;
import org.skillsubsidy.policy.model.value.SmallEnumSet;
import org.skillsubsidy.policy.model.value.Yuan;

/** What is written into the ledger: a payment, a recovery, or a revocation (3.9). */
@Value.Immutable
public abstract class Booking {

  private static final int LAST_YEAR = 9999;

  /** Restricts subclassing to the generated value. */
  Booking() {}

  /**
   * Starts a booking.
   *
   * @return a builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Books a payment.
   *
   * @param claim for what
   * @param line what is paid, and to whom
   * @param bookedOn the day of the booking
   * @return the booking
   * @throws org.skillsubsidy.policy.model.value.InvalidFactException if the payee is not the
   *     claim's, or the amount is more than one trillion yuan
   */
  public static Booking payment(SubsidyClaim claim, SubsidyLine line, LocalDate bookedOn) {
    return of(claim, BookingKind.PAYMENT, bookedOn).line(line).build();
  }

  /**
   * Books a recovery: of a line that was paid, or of a part of it.
   *
   * @param claim for what
   * @param line what is recovered, and from whom
   * @param bookedOn the day of the booking
   * @return the booking
   * @throws org.skillsubsidy.policy.model.value.InvalidFactException if the payee is not the
   *     claim's, or the amount is more than one trillion yuan
   */
  public static Booking recovery(SubsidyClaim claim, SubsidyLine line, LocalDate bookedOn) {
    return of(claim, BookingKind.RECOVERY, bookedOn).line(line).build();
  }

  /**
   * Books that a claim is struck out.
   *
   * @param claim the claim
   * @param reason why
   * @param bookedOn the day of the booking
   * @return the booking
   */
  public static Booking revocation(
      SubsidyClaim claim, RevocationReason reason, LocalDate bookedOn) {
    return of(claim, BookingKind.REVOCATION, bookedOn).reason(reason).build();
  }

  private static Builder of(SubsidyClaim claim, BookingKind kind, LocalDate bookedOn) {
    return builder()
        .kind(kind)
        .bookedOn(bookedOn)
        .claimId(claim.id())
        .trainee(claim.trainee().id())
        .groups(claim.trainee().groups())
        .employer(claim.trainee().employer())
        .provider(claim.training().provider().code());
  }

  /**
   * Returns what is recorded.
   *
   * @return the kind
   */
  public abstract BookingKind kind();

  /**
   * Returns the day of the booking, which puts it into a month, a quarter and a year.
   *
   * @return a day of the years 1 to 9999
   */
  public abstract LocalDate bookedOn();

  /**
   * Returns the claim's id.
   *
   * @return the id, unique for the trainee
   */
  public abstract ClaimId claimId();

  /**
   * Returns who was trained.
   *
   * @return the trainee
   */
  public abstract TraineeId trainee();

  /**
   * Returns every group that the trainee belonged to.
   *
   * @return a set that is not empty
   */
  public abstract SmallEnumSet<TraineeGroup> groups();

  /**
   * Returns the trainee's employer.
   *
   * @return empty where there is none
   */
  public abstract Optional<OrganisationCode> employer();

  /**
   * Returns who trained.
   *
   * @return the provider
   */
  public abstract OrganisationCode provider();

  /**
   * Returns what is paid or recovered.
   *
   * @return empty for a revocation alone
   */
  public abstract Optional<SubsidyLine> line();

  /**
   * Returns why the claim is struck out.
   *
   * @return empty unless this is a revocation
   */
  public abstract Optional<RevocationReason> reason();

  /**
   * Returns what the booking adds to the money that went out.
   *
   * @return the amount in fen, negative for a recovery, 0 for a revocation
   */
  public long netFen() {
    long fen = line().map(SubsidyLine::fen).orElse(0L);
    return kind() == BookingKind.RECOVERY ? -fen : fen;
  }

  /** Checks that kind, line and reason go together, and that the payee is somebody of the claim. */
  @Value.Check
  protected void check() {
    require(
        bookedOn().getYear() >= 1 && bookedOn().getYear() <= LAST_YEAR,
        "booking.bookedOn",
        bookedOn(),
        "must be in the years 1 to " + LAST_YEAR);
    require(!groups().isEmpty(), "booking.groups", "", "must name at least one group");
    boolean revocation = kind() == BookingKind.REVOCATION;
    require(
        line().isEmpty() == revocation,
        "booking.line",
        line().isPresent(),
        "does not go with " + kind() + ": payments and recoveries have a line");
    require(
        reason().isPresent() == revocation,
        "booking.reason",
        reason().isPresent(),
        "does not go with " + kind() + ": a revocation has a reason");
    line().ifPresent(this::check);
  }

  private void check(SubsidyLine line) {
    Yuan.requireInRange(line.fen(), "booking.amount");
    boolean known =
        switch (line.payee().kind()) {
          case TRAINEE -> line.payee().equals(Payee.trainee(trainee()));
          case EMPLOYER -> employer().map(Payee::employer).filter(line.payee()::equals).isPresent();
          case PROVIDER -> line.payee().equals(Payee.provider(provider()));
        };
    require(known, "booking.payee", line.payee(), "is not the trainee, employer or provider here");
  }

  /** Builds a {@link Booking}. */
  static final class Builder extends ImmutableBooking.Builder {
    Builder() {}
  }
}
