package org.skillsubsidy.policy.model.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.skillsubsidy.policy.model.decision.Payee;
import org.skillsubsidy.policy.model.decision.PayeeKind;
import org.skillsubsidy.policy.model.decision.RevocationReason;
import org.skillsubsidy.policy.model.decision.SubsidyLine;
import org.skillsubsidy.policy.model.identity.ClaimId;
import org.skillsubsidy.policy.model.identity.OrganisationCode;
import org.skillsubsidy.policy.model.identity.TraineeId;
import org.skillsubsidy.policy.model.plan.Clause;
import org.skillsubsidy.policy.model.plan.FundSource;
import org.skillsubsidy.policy.model.plan.SubsidyKind;
import org.skillsubsidy.policy.model.plan.TraineeGroup;
import org.skillsubsidy.policy.model.value.InvalidFactException;
import org.skillsubsidy.policy.model.value.SmallEnumSet;
import org.skillsubsidy.policy.model.value.Yuan;

/**
 * A booking in its place in the ledger, chained to the one before it.
 *
 * <p>The storage form is one line: the values of {@link #COLUMNS}, separated by commas. Sets are
 * separated by {@code |}, in the plan's order; amounts have two decimals; what is not there is
 * empty. No value can hold a comma, a quote or a line break, so nothing is quoted, and there is one
 * way to write an entry. The last value, {@code digest}, is the SHA-256 of the line in front of it,
 * without the comma between them, in lower-case hexadecimal digits; the one before, {@code
 * previous}, is the digest of the entry before, or 64 zeros in the first.
 *
 * <p>The storage form holds identity numbers whole. Personal data.
 */
public final class LedgerEntry {

  /** The names of the values of the storage form, in their order. */
  public static final List<String> COLUMNS =
      List.of(
          "number",
          "booked_on",
          "booking",
          "claim_id",
          "trainee_id",
          "trainee_groups",
          "employer_code",
          "provider_code",
          "kind",
          "amount_yuan",
          "payee_kind",
          "fund",
          "clause",
          "reason",
          "previous",
          "digest");

  /** Longer than any line of a ledger, in CSV or JSON: whatever is longer is none. */
  public static final int LONGEST_LINE = 2_048;

  private static final String FACT = "ledger entry";
  private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,17}");

  private final long number;
  private final Booking booking;
  private final String previous;
  private final String digest;

  private LedgerEntry(long number, Booking booking, String previous) {
    this.number = number;
    this.booking = booking;
    this.previous = previous;
    digest = sha256(sealedText());
  }

  /**
   * Puts a booking behind what is in the ledger already.
   *
   * @param seal the seal of the ledger so far
   * @param booking what is added
   * @return the next entry
   */
  public static LedgerEntry following(LedgerSeal seal, Booking booking) {
    return new LedgerEntry(Math.addExact(seal.number(), 1), booking, seal.digest());
  }

  /**
   * Reads the storage form. Whether the entry belongs behind another is not looked at.
   *
   * @param line exactly as {@link #storageForm()} writes it
   * @return the entry
   * @throws InvalidFactException if the line has another form, is longer than {@link
   *     #LONGEST_LINE}, or does not fit its digest
   */
  public static LedgerEntry parse(String line) {
    InvalidFactException.require(
        line.length() <= LONGEST_LINE,
        FACT,
        line,
        "must not be longer than " + LONGEST_LINE + " characters");
    String[] values = line.split(",", -1);
    if (values.length != COLUMNS.size()) {
      throw new InvalidFactException(
          FACT, line, "must have " + COLUMNS.size() + " values, and has " + values.length);
    }
    LedgerEntry entry = following(previous(values[0], values[14]), booking(values));
    if (!entry.storageForm().equals(line)) {
      throw new InvalidFactException(FACT, line, "does not fit its digest");
    }
    return entry;
  }

  private static LedgerSeal previous(String number, String digest) {
    if (!NUMBER.matcher(number).matches()) {
      throw new InvalidFactException("number", number, "must be a whole number from 1");
    }
    return new LedgerSeal(Long.parseLong(number) - 1, digest);
  }

  private static Booking booking(String[] values) {
    Booking.Builder booking =
        Booking.builder()
            .bookedOn(date(values[1]))
            .kind(constant(BookingKind.values(), "booking", values[2]))
            .claimId(ClaimId.parse(values[3]))
            .trainee(TraineeId.parse(values[4]))
            .groups(groups(values[5]))
            .provider(OrganisationCode.parse(values[7]));
    if (!values[6].isEmpty()) {
      booking.employer(OrganisationCode.parse(values[6]));
    }
    if (!values[8].isEmpty()) {
      booking.line(line(values));
    }
    if (!values[13].isEmpty()) {
      booking.reason(constant(RevocationReason.values(), "reason", values[13]));
    }
    return booking.build();
  }

  private static SubsidyLine line(String[] values) {
    Payee payee =
        switch (constant(PayeeKind.values(), "payee_kind", values[10])) {
          case TRAINEE -> Payee.trainee(TraineeId.parse(values[4]));
          case EMPLOYER -> Payee.employer(OrganisationCode.parse(values[6]));
          case PROVIDER -> Payee.provider(OrganisationCode.parse(values[7]));
        };
    return new SubsidyLine(
        constant(SubsidyKind.values(), "kind", values[8]),
        Yuan.parseFen(values[9]),
        payee,
        constant(FundSource.values(), "fund", values[11]),
        Clause.parse(values[12]));
  }

  private static LocalDate date(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      InvalidFactException invalid =
          new InvalidFactException("booked_on", text, "must be a date such as 2020-04-30");
      invalid.initCause(e);
      throw invalid;
    }
  }

  private static SmallEnumSet<TraineeGroup> groups(String text) {
    List<TraineeGroup> groups = new ArrayList<>();
    for (String name : text.split("\\|", -1)) {
      groups.add(constant(TraineeGroup.values(), "trainee_groups", name));
    }
    return SmallEnumSet.copyOf(TraineeGroup.values(), groups);
  }

  private static <E extends Enum<E>> E constant(E[] constants, String column, String name) {
    for (E constant : constants) {
      if (constant.name().equals(name)) {
        return constant;
      }
    }
    throw new InvalidFactException(column, name, "is not one of " + List.of(constants));
  }

  /**
   * Returns the entry's place.
   *
   * @return 1 for the first
   */
  public long number() {
    return number;
  }

  /**
   * Returns what is recorded.
   *
   * @return the booking
   */
  public Booking booking() {
    return booking;
  }

  /**
   * Returns the digest of the entry before.
   *
   * @return 64 lower-case hexadecimal digits
   */
  public String previous() {
    return previous;
  }

  /**
   * Returns the digest of this entry.
   *
   * @return 64 lower-case hexadecimal digits
   */
  public String digest() {
    return digest;
  }

  /**
   * Returns the seal of the ledger up to this entry.
   *
   * @return number and digest
   */
  public LedgerSeal seal() {
    return new LedgerSeal(number, digest);
  }

  /**
   * Returns the entry in one line. Personal data.
   *
   * @return the text that {@link #parse(String)} reads
   */
  public String storageForm() {
    return sealedText() + "," + digest;
  }

  private String sealedText() {
    return text(booking.trainee().storageForm()) + "," + previous;
  }

  /** All values in front of the digests. */
  private String text(String trainee) {
    List<String> values =
        List.of(
            Long.toString(number),
            booking.bookedOn().toString(),
            booking.kind().name(),
            booking.claimId().toString(),
            trainee,
            booking.groups().stream().map(TraineeGroup::name).collect(Collectors.joining("|")),
            booking.employer().map(OrganisationCode::toString).orElse(""),
            booking.provider().toString(),
            booking.line().map(line -> line.kind().name()).orElse(""),
            booking.line().map(line -> Yuan.text(line.fen())).orElse(""),
            booking.line().map(line -> line.payee().kind().name()).orElse(""),
            booking.line().map(line -> line.fund().name()).orElse(""),
            booking.line().map(line -> line.clause().number()).orElse(""),
            booking.reason().map(RevocationReason::name).orElse(""));
    return String.join(",", values);
  }

  private static String sha256(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** The digest covers everything else. */
  @Override
  public boolean equals(@Nullable Object o) {
    return this == o || (o instanceof LedgerEntry other && digest.equals(other.digest));
  }

  @Override
  public int hashCode() {
    return digest.hashCode();
  }

  /** Returns the entry without its digests, for people: with an identity number masked. */
  @Override
  public String toString() {
    return "LedgerEntry{" + text(booking.trainee().toString()) + "}";
  }
}
