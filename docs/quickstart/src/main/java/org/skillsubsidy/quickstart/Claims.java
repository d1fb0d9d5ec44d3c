package org.skillsubsidy.quickstart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.skillsubsidy.policy.model.claim.ClaimColumn;
import org.skillsubsidy.policy.model.claim.ClaimText;
import org.skillsubsidy.policy.model.claim.SubsidyClaim;
import org.skillsubsidy.policy.model.value.InvalidFactException;

/** The claims of a file, with the lines that they start on; what is no claim is reported. */
final class Claims implements RowSink {

  /** What a decoder makes of bytes that are not UTF-8. */
  private static final char UNDECODABLE = '\uFFFD';

  private final ClaimText text = new ClaimText();
  private final Problems problems;
  private final Progress progress;
  private final List<SubsidyClaim> claims = new ArrayList<>();
  private int[] lines = new int[1024];

  /**
   * Begins.
   *
   * @param problems is given every problem of every row
   * @param progress is told of every row
   */
  Claims(Problems problems, Progress progress) {
    this.problems = problems;
    this.progress = progress;
  }

  @Override
  public void row(int line, String[] texts) {
    progress.row();
    Optional<SubsidyClaim> claim =
        text.read(Arrays.asList(texts), e -> problems.report(line, e.fact(), e.problem()));
    if (claim.isPresent() && isDecoded(line, texts)) {
      add(line, claim.get());
    }
  }

  @Override
  public void unreadable(int line, String column, String problem) {
    progress.row();
    problems.report(line, column, problem);
  }

  /** A certificate's number alone may hold any character, so that no other rule finds this. */
  private boolean isDecoded(int line, String[] texts) {
    String number = texts[ClaimColumn.CERTIFICATE_NUMBER.ordinal()];
    if (number.indexOf(UNDECODABLE) < 0) {
      return true;
    }
    InvalidFactException e =
        new InvalidFactException(ClaimColumn.CERTIFICATE_NUMBER.header(), number, "is not UTF-8");
    problems.report(line, e.fact(), e.problem());
    return false;
  }

  private void add(int line, SubsidyClaim claim) {
    if (claims.size() == lines.length) {
      lines = Arrays.copyOf(lines, lines.length * 2);
    }
    lines[claims.size()] = line;
    claims.add(claim);
  }

  /** Returns the claims, in the file's order. */
  List<SubsidyClaim> list() {
    return Collections.unmodifiableList(claims);
  }

  /** Returns the line on which a claim starts, by its place in {@link #list}. */
  int line(int index) {
    return lines[index];
  }
}
