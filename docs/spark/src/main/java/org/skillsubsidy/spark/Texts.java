package org.skillsubsidy.spark;

import java.util.Locale;
import java.util.ResourceBundle;

/** The words of summary and progress, in Chinese or English. */
final class Texts {

  private final ResourceBundle bundle;

  Texts(Locale language) {
    bundle = ResourceBundle.getBundle("org.skillsubsidy.spark.texts", language);
  }

  /**
   * Returns a text.
   *
   * @param key the text's key
   * @param values what is put into it, as {@link String#format} does
   * @return the text
   */
  String text(String key, Object... values) {
    return String.format(Locale.ROOT, bundle.getString(key), values);
  }
}
