package org.skillsubsidy.policy.model.identity;

import org.skillsubsidy.policy.model.value.InvalidFactException;

/** The form that all names of the host's choice share: 1 to 64 of A-Z a-z 0-9 . _ - */
final class HostText {

  private static final int LONGEST = 64;

  private HostText() {}

  static void requireName(String fact, String text, String subject) {
    if (!isName(text)) {
      throw new InvalidFactException(
          fact, text, "is not allowed: " + subject + " 1 to 64 of A-Z a-z 0-9 . _ -");
    }
    if (IdentityNumber.isValid(text)) {
      throw new InvalidFactException(
          fact, text, "is an identity number, which must not stand here");
    }
  }

  private static boolean isName(String text) {
    if (text.isEmpty() || text.length() > LONGEST) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean allowed =
          (c >= 'a' && c <= 'z')
              || (c >= '0' && c <= '9')
              || (c >= 'A' && c <= 'Z')
              || c == '-'
              || c == '.'
              || c == '_';
      if (!allowed) {
        return false;
      }
    }
    return true;
  }
}
