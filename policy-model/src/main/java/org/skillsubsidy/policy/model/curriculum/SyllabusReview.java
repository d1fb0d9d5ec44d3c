package org.skillsubsidy.policy.model.curriculum;

import java.util.Set;
import org.skillsubsidy.policy.model.value.SmallEnumSet;

/**
 * What the plan says of a syllabus (3.5, 3.6).
 *
 * @param lacking the general contents that it lacks, in the plan's order
 * @param standing what it rests on
 */
public record SyllabusReview(Set<GeneralContent> lacking, Standing standing) {

  /** Copies the set. */
  public SyllabusReview {
    lacking = SmallEnumSet.copyOf(GeneralContent.values(), lacking);
  }

  /** What a syllabus rests on, and what it needs. */
  public enum Standing {
    /** It rests on the national or the province's standard. */
    ON_STANDARD,
    /** It rests on a neighbouring standard, as it may: no national one has been issued. */
    ON_NEIGHBOURING_STANDARD,
    /** It rests on a neighbouring standard although a national one has been issued. */
    NATIONAL_STANDARD_PASSED_OVER,
    /** It is in the catalogue and rests on no standard. */
    WITHOUT_STANDARD,
    /** It is outside the catalogue, and the local department has reviewed it. */
    REVIEWED,
    /** It is outside the catalogue and needs the local department's review. */
    NEEDS_REVIEW,
    /** It is in the catalogue, and what it rests on, or whether it may, is unknown. */
    UNKNOWN
  }
}
