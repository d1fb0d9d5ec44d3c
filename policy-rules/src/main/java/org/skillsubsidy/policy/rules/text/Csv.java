package org.skillsubsidy.policy.rules.text;

/**
 * Lines of CSV as RFC 4180 has them: fields separated by commas, quoted only where they must be.
 */
public final class Csv {

  private Csv() {}

  /**
   * Joins fields to a line.
   *
   * @param fields the fields
   * @return the line, without an end of line
   */
  public static String line(Object... fields) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < fields.length; i++) {
      if (i > 0) {
        line.append(',');
      }
      append(line, fields[i].toString());
    }
    return line.toString();
  }

  private static void append(StringBuilder line, String field) {
    boolean plain = true;
    for (int i = 0; i < field.length() && plain; i++) {
      char c = field.charAt(i);
      plain = c != ',' && c != '"' && c != '\n' && c != '\r';
    }
    if (plain) {
      line.append(field);
    } else {
      line.append('"').append(field.replace("\"", "\"\"")).append('"');
    }
  }
}
