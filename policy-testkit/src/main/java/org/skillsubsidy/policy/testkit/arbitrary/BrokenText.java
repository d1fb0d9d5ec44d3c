package org.skillsubsidy.policy.testkit.arbitrary;

import org.skillsubsidy.policy.model.value.Masking;

/**
 * A text that is nearly valid.
 *
 * @param text the text
 * @param mistake what is wrong with it, in a few words
 */
public record BrokenText(String text, String mistake) {

  /** Returns mistake and text, with any identity number masked. */
  @Override
  public String toString() {
    return mistake + ": '" + Masking.mask(text) + "'";
  }
}
