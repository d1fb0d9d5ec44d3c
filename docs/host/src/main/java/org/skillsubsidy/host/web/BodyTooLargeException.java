package org.skillsubsidy.host.web;

import java.io.Serial;

/** A request that is larger than any claim. */
final class BodyTooLargeException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  BodyTooLargeException(int mostBytes) {
    super("a claim has at most " + mostBytes + " bytes");
  }
}
