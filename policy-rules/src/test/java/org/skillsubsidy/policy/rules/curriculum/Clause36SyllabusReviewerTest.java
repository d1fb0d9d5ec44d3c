package org.skillsubsidy.policy.rules.curriculum;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.skillsubsidy.policy.model.claim.Listing;
import org.skillsubsidy.policy.model.curriculum.GeneralContent;
import org.skillsubsidy.policy.model.curriculum.StandardBasis;
import org.skillsubsidy.policy.model.curriculum.Syllabus;
import org.skillsubsidy.policy.model.curriculum.SyllabusReview.Standing;
import org.skillsubsidy.policy.model.plan.Cites;
import org.skillsubsidy.policy.model.plan.Clause;

/** 3.5: contents 贯穿职业技能培训全过程; 3.6: 国家及省职业标准, 相近职业标准, 目录外经人社部门审核. */
@Cites({Clause.C3_5, Clause.C3_6})
class Clause36SyllabusReviewerTest {

  private static Syllabus.Builder syllabus() {
    return Syllabus.builder().listing(Listing.CATALOGUE).contents();
  }

  private static Standing standing(Syllabus.Builder syllabus) {
    return SyllabusReviewer.DEFAULT.review(syllabus.build()).standing();
  }

  @Test
  void clause35NamesWhatIsLacking() {
    Syllabus.Builder some =
        syllabus()
            .contents(
                GeneralContent.EMPLOYMENT_GUIDANCE,
                GeneralContent.PROFESSIONAL_ETHICS,
                GeneralContent.SAFETY_AND_HEALTH);
    assertThat(SyllabusReviewer.DEFAULT.review(some.build()).lacking())
        .containsExactly(
            GeneralContent.PROFESSIONAL_NORMS,
            GeneralContent.CRAFTSMANSHIP,
            GeneralContent.QUALITY_AWARENESS,
            GeneralContent.LEGAL_AWARENESS);
    assertThat(SyllabusReviewer.DEFAULT.review(syllabus().build()).lacking())
        .containsExactly(GeneralContent.values());
    assertThat(
            SyllabusReviewer.DEFAULT
                .review(syllabus().contents(GeneralContent.values()).build())
                .lacking())
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "NATIONAL, true, ON_STANDARD",
    "NATIONAL,, ON_STANDARD",
    "PROVINCIAL, true, ON_STANDARD",
    "PROVINCIAL, false, ON_STANDARD",
    "PROVINCIAL,, ON_STANDARD",
    "NEIGHBOURING, false, ON_NEIGHBOURING_STANDARD",
    "NEIGHBOURING, true, NATIONAL_STANDARD_PASSED_OVER",
    "NEIGHBOURING,, UNKNOWN",
    "POST_NORMS, true, WITHOUT_STANDARD",
    "POST_NORMS,, WITHOUT_STANDARD",
    ", true, UNKNOWN",
    ",, UNKNOWN"
  })
  void inTheCatalogueTheStandardDecides(StandardBasis basis, Boolean national, Standing expected) {
    Syllabus.Builder syllabus =
        syllabus()
            .basis(Optional.ofNullable(basis))
            .nationalStandardIssued(Optional.ofNullable(national));
    assertThat(standing(syllabus)).isEqualTo(expected);
  }

  @ParameterizedTest
  @EnumSource(StandardBasis.class)
  void outsideTheCatalogueTheDepartmentDecides(StandardBasis basis) {
    Syllabus.Builder syllabus = syllabus().basis(basis);
    assertThat(standing(syllabus.listing(Listing.UNLISTED))).isEqualTo(Standing.NEEDS_REVIEW);
    assertThat(standing(syllabus.listing(Listing.REVIEWED))).isEqualTo(Standing.REVIEWED);
  }
}
