package org.skillsubsidy.policy.model.curriculum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.skillsubsidy.policy.model.claim.Listing;
import org.skillsubsidy.policy.model.curriculum.SyllabusReview.Standing;
import org.skillsubsidy.policy.model.plan.Clause;
import org.skillsubsidy.policy.model.value.InvalidFactException;

class SyllabusTest {

  private static Syllabus.Builder syllabus() {
    return Syllabus.builder().listing(Listing.CATALOGUE).contents();
  }

  @Test
  void nothingRestsOnAStandardThatDoesNotExist() {
    assertThatThrownBy(
            () -> syllabus().basis(StandardBasis.NATIONAL).nationalStandardIssued(false).build())
        .isInstanceOf(InvalidFactException.class)
        .hasMessage("syllabus.basis: 'NATIONAL' cannot be: no national standard has been issued");
    assertThat(StandardBasis.NEIGHBOURING.clauses()).containsExactly(Clause.C3_6);
    assertThat(StandardBasis.NEIGHBOURING.term()).isEqualTo("相近职业标准");
  }

  @Test
  void contentsAreInThePlansOrder() {
    assertThat(
            syllabus()
                .contents(GeneralContent.EMPLOYMENT_GUIDANCE, GeneralContent.PROFESSIONAL_ETHICS)
                .build()
                .contents())
        .containsExactly(GeneralContent.PROFESSIONAL_ETHICS, GeneralContent.EMPLOYMENT_GUIDANCE);
    assertThat(GeneralContent.CRAFTSMANSHIP.term()).isEqualTo("工匠精神");
    assertThat(GeneralContent.CRAFTSMANSHIP.clauses()).containsExactly(Clause.C3_5);
  }

  @Test
  void aReviewDoesNotChange() {
    Set<GeneralContent> lacking = EnumSet.of(GeneralContent.CRAFTSMANSHIP);
    SyllabusReview review = new SyllabusReview(lacking, Standing.ON_STANDARD);
    lacking.clear();
    assertThat(review.lacking()).containsExactly(GeneralContent.CRAFTSMANSHIP);
  }
}
