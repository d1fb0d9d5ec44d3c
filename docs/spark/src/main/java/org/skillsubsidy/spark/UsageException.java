package org.skillsubsidy.spark;

import java.io.Serial;

/** A command line that asks for what cannot be done. */
final class UsageException extends Exception {

  @Serial private static final long serialVersionUID = 1L;

  /**
   * Says what is wrong.
   *
   * @param message a text for the user
   */
  UsageException(String message) {
    super(message);
  }
}
