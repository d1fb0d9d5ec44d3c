package org.skillsubsidy.policy.model.ledger;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.skillsubsidy.policy.model.value.InvalidFactException;

/**
 * The number and digest of a ledger's last entry. Whoever keeps a seal, or publishes it with each
 * monthly report (4.1), can tell later whether anything up to that entry was changed, even if all
 * that followed was written anew.
 *
 * @param number the entry's number, 0 for a ledger without entries
 * @param digest the entry's digest, 64 lower-case hexadecimal digits; 64 zeros where there is none
 */
public record LedgerSeal(long number, String digest) {

  private static final Pattern FORM = Pattern.compile("(0|[1-9][0-9]{0,17}):([0-9a-f]{64})");

  /** The seal of a ledger without entries. */
  public static final LedgerSeal START = new LedgerSeal(0, "0".repeat(64));

  /**
   * Checks the form.
   *
   * @throws InvalidFactException if the number is negative or too large, or the digest is none
   */
  public LedgerSeal {
    match(number + ":" + digest);
  }

  /**
   * Reads the storage form.
   *
   * @param text number, colon and digest
   * @return the seal
   * @throws InvalidFactException if the text has another form
   */
  public static LedgerSeal parse(String text) {
    Matcher matcher = match(text);
    return new LedgerSeal(Long.parseLong(matcher.group(1)), matcher.group(2));
  }

  private static Matcher match(String text) {
    Matcher matcher = FORM.matcher(text);
    if (!matcher.matches()) {
      throw new InvalidFactException(
          "ledger seal", text, "must be a number, a colon and 64 lower-case hexadecimal digits");
    }
    return matcher;
  }

  /** Returns the storage form. */
  @Override
  public String toString() {
    return number + ":" + digest;
  }
}
