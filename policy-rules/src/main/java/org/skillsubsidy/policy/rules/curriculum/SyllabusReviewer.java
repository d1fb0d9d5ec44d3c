package org.skillsubsidy.policy.rules.curriculum;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.skillsubsidy.policy.model.curriculum.GeneralContent;
import org.skillsubsidy.policy.model.curriculum.StandardBasis;
import org.skillsubsidy.policy.model.curriculum.Syllabus;
import org.skillsubsidy.policy.model.curriculum.SyllabusReview;
import org.skillsubsidy.policy.model.curriculum.SyllabusReview.Standing;
import org.skillsubsidy.policy.model.plan.Cites;
import org.skillsubsidy.policy.model.plan.Clause;

/**
 * Reviews a syllabus: which of the general contents it lacks (3.5), and what it rests on, a
 * standard, a neighbouring one, or the local department's review (3.6). Stateless.
 */
@Cites({Clause.C3_5, Clause.C3_6})
public final class SyllabusReviewer {

  /** The only reviewer: the plan leaves nothing to be set. */
  public static final SyllabusReviewer DEFAULT = new SyllabusReviewer();

  private SyllabusReviewer() {}

  /**
   * Reviews a syllabus.
   *
   * @param syllabus the syllabus
   * @return what it lacks, and what it rests on
   */
  public SyllabusReview review(Syllabus syllabus) {
    Set<GeneralContent> lacking = EnumSet.allOf(GeneralContent.class);
    lacking.removeAll(syllabus.contents());
    Standing standing =
        switch (syllabus.listing()) {
          case CATALOGUE -> standing(syllabus.basis(), syllabus.nationalStandardIssued());
          case REVIEWED -> Standing.REVIEWED;
          case UNLISTED -> Standing.NEEDS_REVIEW;
        };
    return new SyllabusReview(lacking, standing);
  }

  private static Standing standing(Optional<StandardBasis> basis, Optional<Boolean> national) {
    if (basis.isEmpty()) {
      return Standing.UNKNOWN;
    }
    return switch (basis.get()) {
      case NATIONAL, PROVINCIAL -> Standing.ON_STANDARD;
      case NEIGHBOURING ->
          national
              .map(
                  issued ->
                      issued
                          ? Standing.NATIONAL_STANDARD_PASSED_OVER
                          : Standing.ON_NEIGHBOURING_STANDARD)
              .orElse(Standing.UNKNOWN);
      case POST_NORMS -> Standing.WITHOUT_STANDARD;
    };
  }
}
