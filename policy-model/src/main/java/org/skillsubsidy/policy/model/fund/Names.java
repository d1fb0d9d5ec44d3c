package org.skillsubsidy.policy.model.fund;

import java.util.regex.Pattern;
import org.skillsubsidy.policy.model.identity.IdentityNumber;
import org.skillsubsidy.policy.model.value.InvalidFactException;

/** The form of names of the host's choice. */
final class Names {

  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9._-]{1,64}");

  private Names() {}

  static void require(String fact, String name) {
    InvalidFactException.require(
        FORM.matcher(name).matches() && !IdentityNumber.isValid(name),
        fact,
        name,
        "must be named by 1 to 64 of A-Z a-z 0-9 . _ - and by no identity number");
  }
}
