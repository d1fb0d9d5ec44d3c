package org.skillsubsidy.policy.model.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.skillsubsidy.policy.model.Samples.provider;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.skillsubsidy.policy.model.Samples;
import org.skillsubsidy.policy.model.ValueContract;
import org.skillsubsidy.policy.model.identity.OrganisationCode;
import org.skillsubsidy.policy.model.occupation.Occupation;
import org.skillsubsidy.policy.model.plan.Admission;
import org.skillsubsidy.policy.model.plan.ProviderKind;

class ProviderTest {

  private static final Occupation WELDER = Occupation.parse("2015:6-18-02-04");
  private static final Occupation COOK = Occupation.parse("2015:4-03-02-01");

  @Test
  void isEqualByItsFacts() {
    ValueContract.assertSame(provider().build(), provider().build());
    ValueContract.assertDifferent(
        provider().build(),
        provider().code(OrganisationCode.parse(Samples.EMPLOYER)).build(),
        provider().kind(ProviderKind.ENTERPRISE).build(),
        provider().admission(Admission.NONE).build(),
        provider().bannedFrom(LocalDate.of(2020, 6, 1)).build(),
        provider().addLicensedOccupations(WELDER).build(),
        provider().addLicensedOccupations(WELDER, COOK).build());
  }

  @Test
  void theOrderOfTheLicensedOccupationsIsNoFact() {
    Provider one = provider().addLicensedOccupations(WELDER, COOK).build();
    Provider same = provider().addLicensedOccupations(COOK, WELDER, COOK).build();

    assertThat(one).isEqualTo(same).hasSameHashCodeAs(same);
  }

  @Test
  void isNeverChanged() {
    List<Occupation> occupations = new ArrayList<>(List.of(WELDER));
    Provider licensed = provider().licensedOccupations(occupations).build();
    occupations.add(COOK);

    assertThat(licensed.licensedOccupations()).containsExactly(WELDER);
    assertThatThrownBy(() -> licensed.licensedOccupations().add(COOK))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void isNeitherBannedNorLicensedUnlessItIsSaid() {
    assertThat(provider().build().bannedFrom()).isEmpty();
    assertThat(provider().build().licensedOccupations()).isEmpty();
    assertThat(provider().build())
        .hasToString(
            "Provider{code=91140100MA0GUP1BXE, kind=TRAINING_INSTITUTION, admission=TENDER,"
                + " licensedOccupations=[]}");
  }

  @Test
  void codeKindAndAdmissionAreRequired() {
    assertThatThrownBy(() -> Provider.builder().build())
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "Cannot build Provider, some of required attributes are not set"
                + " [code, kind, admission]");
  }
}
