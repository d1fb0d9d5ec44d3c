package org.skillsubsidy.policy.rules.text;

/** Text as it must stand in Markdown to be read as it is. */
public final class Markdown {

  private static final String SPECIAL = "\\`*_{}[]<>#|~&";

  private Markdown() {}

  /**
   * Takes from a text everything that Markdown would give a meaning.
   *
   * @param text one line
   * @return the text with a backslash before each such character
   */
  public static String escape(String text) {
    StringBuilder escaped = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (SPECIAL.indexOf(c) >= 0) {
        escaped.append('\\');
      }
      escaped.append(c);
    }
    return escaped.toString();
  }
}
