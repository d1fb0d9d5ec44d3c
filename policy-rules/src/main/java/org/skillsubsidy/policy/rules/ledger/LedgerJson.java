package org.skillsubsidy.policy.rules.ledger;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.skillsubsidy.policy.model.decision.RevocationReason;
import org.skillsubsidy.policy.model.decision.SubsidyLine;
import org.skillsubsidy.policy.model.identity.OrganisationCode;
import org.skillsubsidy.policy.model.ledger.Booking;
import org.skillsubsidy.policy.model.ledger.LedgerEntry;
import org.skillsubsidy.policy.model.plan.TraineeGroup;
import org.skillsubsidy.policy.model.value.InvalidFactException;
import org.skillsubsidy.policy.model.value.Yuan;
import org.skillsubsidy.policy.rules.text.JsonObject;

/**
 * An entry as a JSON object on one line: the values of its storage form under their names, what is
 * not there as null.
 *
 * <p>There is one way to write an entry, and only that is read: the line is fixed but for values
 * that hold no character that JSON would escape, so a pattern reads it and no parser is needed.
 */
final class LedgerJson {

  private static final String VALUE = "([^\",\\\\]*)";
  private static final Pattern LINE =
      Pattern.compile(
          LedgerEntry.COLUMNS.stream()
              .map(LedgerJson::field)
              .collect(Collectors.joining(",", "\\{", "}")));

  private LedgerJson() {}

  private static String field(String column) {
    String name = "\"" + column + "\":";
    return switch (column) {
      case "number" -> name + "([0-9]+)";
      case "trainee_groups" -> name + "\\[\"([^\\]\\\\]*)\"]";
      default -> name + "(?:null|\"" + VALUE + "\")";
    };
  }

  static String write(LedgerEntry entry) {
    Booking booking = entry.booking();
    Optional<SubsidyLine> line = booking.line();
    JsonObject json = new JsonObject();
    json.put("number", entry.number());
    json.put("booked_on", booking.bookedOn().toString());
    json.put("booking", booking.kind().name());
    json.put("claim_id", booking.claimId().toString());
    json.put("trainee_id", booking.trainee().storageForm());
    json.putTexts("trainee_groups", booking.groups().stream().map(TraineeGroup::name).toList());
    put(json, "employer_code", booking.employer().map(OrganisationCode::toString));
    json.put("provider_code", booking.provider().toString());
    put(json, "kind", line.map(each -> each.kind().name()));
    put(json, "amount_yuan", line.map(each -> Yuan.text(each.fen())));
    put(json, "payee_kind", line.map(each -> each.payee().kind().name()));
    put(json, "fund", line.map(each -> each.fund().name()));
    put(json, "clause", line.map(each -> each.clause().number()));
    put(json, "reason", booking.reason().map(RevocationReason::name));
    json.put("previous", entry.previous());
    json.put("digest", entry.digest());
    return json.toString();
  }

  private static void put(JsonObject json, String name, Optional<String> value) {
    if (value.isPresent()) {
      json.put(name, value.get());
    } else {
      json.putNull(name);
    }
  }

  /**
   * Reads an entry.
   *
   * @throws InvalidFactException if the line has another form, or does not fit its digest
   */
  static LedgerEntry parse(String line) {
    InvalidFactException.require(
        line.length() <= LedgerEntry.LONGEST_LINE,
        "ledger entry",
        line,
        "must not be longer than " + LedgerEntry.LONGEST_LINE + " characters");
    Matcher matcher = LINE.matcher(line);
    if (!matcher.matches()) {
      throw new InvalidFactException("ledger entry", line, "is not the JSON object of an entry");
    }
    StringBuilder csv = new StringBuilder(line.length());
    for (int i = 1; i <= matcher.groupCount(); i++) {
      String value = matcher.group(i);
      csv.append(i == 1 ? "" : ",").append(value == null ? "" : value.replace("\",\"", "|"));
    }
    LedgerEntry entry = LedgerEntry.parse(csv.toString());
    if (!write(entry).equals(line)) {
      throw new InvalidFactException("ledger entry", line, "is not written as an entry is");
    }
    return entry;
  }
}
