package org.skillsubsidy.policy.testkit.arbitrary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.skillsubsidy.policy.model.identity.IdentityKind;
import org.skillsubsidy.policy.model.identity.IdentityNumber;

class IdentitiesTest {

  @Test
  void numbersAreValidAndOfTheirKind() {
    for (int i = 0; i < 30_000; i++) {
      assertThat(IdentityNumber.parse(Identities.resident(i)).kind())
          .isEqualTo(IdentityKind.RESIDENT);
      assertThat(IdentityNumber.parse(Identities.permit(i)).kind())
          .isEqualTo(IdentityKind.RESIDENCE_PERMIT);
      assertThat(IdentityNumber.parse(Identities.foreigner(i)).kind())
          .isEqualTo(IdentityKind.FOREIGN_PERMANENT_RESIDENT);
    }
  }

  @Test
  void everyIndexIsAnotherPersonAndAnotherOrganisation() {
    Set<Object> ids = new HashSet<>();
    for (int i = 0; i < 30_000; i++) {
      ids.add(Identities.trainee(i));
      ids.add(Identities.organisation(i));
    }
    assertThat(ids).hasSize(60_000);
  }

  @Test
  void anIndexOutOfRangeIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Identities.resident(-1))
        .withMessage("index: -1 must be 0 to 13999999");
    assertThatIllegalArgumentException().isThrownBy(() -> Identities.organisation(100_000_000));
    assertThat(Identities.resident(13_999_999)).hasSize(18);
  }
}
