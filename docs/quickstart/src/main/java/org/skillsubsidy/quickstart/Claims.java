package org.skillsubsidy.quickstart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.skillsubsidy.policy.model.claim.SubsidyClaim;

/** The claims of a file, with the lines that they start on; what is no claim is reported. */
final class Claims {

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

  /**
   * Adds what comes next in the file.
   *
   * @param segment its claims and problems
   * @param linesBefore how many lines are to be added to the segment's own
   */
  void add(SegmentClaims segment, int linesBefore) {
    for (SegmentClaims.Problem problem : segment.problems()) {
      problems.report(linesBefore + problem.line(), problem.column(), problem.text());
    }
    int size = claims.size();
    claims.addAll(segment.claims());
    if (claims.size() > lines.length) {
      lines = Arrays.copyOf(lines, Math.max(claims.size(), lines.length * 2));
    }
    for (int i = size; i < claims.size(); i++) {
      lines[i] = linesBefore + segment.line(i - size);
    }
    for (int i = 0; i < segment.rows(); i++) {
      progress.row();
    }
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
