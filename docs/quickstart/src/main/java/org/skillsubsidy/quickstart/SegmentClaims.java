package org.skillsubsidy.quickstart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.skillsubsidy.policy.model.claim.ClaimColumn;
import org.skillsubsidy.policy.model.claim.ClaimText;
import org.skillsubsidy.policy.model.claim.SubsidyClaim;
import org.skillsubsidy.policy.model.value.InvalidFactException;

/** Makes claims of the rows of a segment; what is no claim is a problem. */
final class SegmentClaims implements RowSink {

  /** What a decoder makes of bytes that are not UTF-8. */
  private static final char UNDECODABLE = '\uFFFD';

  private final ClaimText text;
  private final List<SubsidyClaim> claims = new ArrayList<>();
  private int[] lines = new int[1024];
  private final List<Problem> problems = new ArrayList<>();
  private int rows;

  /**
   * What is wrong with a row.
   *
   * @param line the line on which the row starts
   * @param column the column that is wrong
   * @param text what is wrong, without whole identity numbers
   */
  record Problem(int line, String column, String text) {}

  /**
   * Begins.
   *
   * @param text makes the claims
   */
  SegmentClaims(ClaimText text) {
    this.text = text;
  }

  @Override
  public void row(int line, String[] texts) {
    rows++;
    Optional<SubsidyClaim> claim = text.read(Arrays.asList(texts), e -> unreadable(line, e));
    if (claim.isPresent() && isDecoded(line, texts)) {
      add(line, claim.get());
    }
  }

  @Override
  public void unreadable(int line, String column, String problem) {
    rows++;
    problems.add(new Problem(line, column, problem));
  }

  private void unreadable(int line, InvalidFactException e) {
    problems.add(new Problem(line, e.fact(), e.problem()));
  }

  /** A certificate's number alone may hold any character, so that no other rule finds this. */
  private boolean isDecoded(int line, String[] texts) {
    String number = texts[ClaimColumn.CERTIFICATE_NUMBER.ordinal()];
    if (number.indexOf(UNDECODABLE) < 0) {
      return true;
    }
    unreadable(
        line,
        new InvalidFactException(ClaimColumn.CERTIFICATE_NUMBER.header(), number, "is not UTF-8"));
    return false;
  }

  private void add(int line, SubsidyClaim claim) {
    if (claims.size() == lines.length) {
      lines = Arrays.copyOf(lines, lines.length * 2);
    }
    lines[claims.size()] = line;
    claims.add(claim);
  }

  /** Returns the claims, in the segment's order. */
  List<SubsidyClaim> claims() {
    return claims;
  }

  /** Returns the line on which a claim starts, by its place in {@link #claims}. */
  int line(int index) {
    return lines[index];
  }

  /** Returns the problems, in the segment's order. */
  List<Problem> problems() {
    return problems;
  }

  /** Returns the number of rows, readable or not. */
  int rows() {
    return rows;
  }
}
