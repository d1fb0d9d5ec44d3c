package org.skillsubsidy.policy.testkit.arbitrary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;
import org.skillsubsidy.policy.model.claim.Certificate;
import org.skillsubsidy.policy.model.claim.CertificateNumber;
import org.skillsubsidy.policy.model.claim.ExamOrganiser;
import org.skillsubsidy.policy.model.claim.Listing;
import org.skillsubsidy.policy.model.claim.Provider;
import org.skillsubsidy.policy.model.claim.SubsidyClaim;
import org.skillsubsidy.policy.model.claim.Trainee;
import org.skillsubsidy.policy.model.claim.Training;
import org.skillsubsidy.policy.model.claim.TuitionBearer;
import org.skillsubsidy.policy.model.identity.ClaimId;
import org.skillsubsidy.policy.model.identity.OrganisationCode;
import org.skillsubsidy.policy.model.identity.TraineeId;
import org.skillsubsidy.policy.model.identity.TrainingId;
import org.skillsubsidy.policy.model.occupation.ClassificationEdition;
import org.skillsubsidy.policy.model.occupation.Occupation;
import org.skillsubsidy.policy.model.plan.Admission;
import org.skillsubsidy.policy.model.plan.CertificateKind;
import org.skillsubsidy.policy.model.plan.CertificateLevel;
import org.skillsubsidy.policy.model.plan.ProviderKind;
import org.skillsubsidy.policy.model.plan.TraineeGroup;
import org.skillsubsidy.policy.model.plan.TrainingType;
import org.skillsubsidy.policy.model.value.Yuan;

@Domain(PolicyDomain.class)
class BrokenRowTest {

  private static final String SEED = "20190701";

  @Property(seed = SEED)
  void aRowHoldsEveryFactOfItsClaim(@ForAll SubsidyClaim claim) {
    Assume.that(
        claim
            .certificate()
            .map(each -> each.occupation().edition())
            .filter(edition -> edition != claim.training().occupation().edition())
            .isEmpty());
    Map<String, String> row = ClaimRow.of(claim);
    assertThat(row.keySet()).containsExactlyElementsOf(ClaimRow.COLUMNS);
    assertThat(read(row)).isEqualTo(claim);
  }

  @Property(seed = SEED, tries = 3000)
  void aBrokenRowIsRefused(@ForAll BrokenRow row) {
    assertThat(row.cells().keySet()).containsExactlyElementsOf(ClaimRow.COLUMNS);
    RuntimeException refused =
        catchThrowableOfType(RuntimeException.class, () -> read(row.cells()));
    assertThat(refused)
        .as(row.toString())
        .isInstanceOfAny(IllegalArgumentException.class, DateTimeException.class);
  }

  @Test
  void everyColumnHasAMistake() {
    Set<String> columns =
        EnumSet.allOf(RowMistake.class).stream()
            .map(RowMistake::column)
            .collect(Collectors.toSet());
    assertThat(columns).containsExactlyInAnyOrderElementsOf(ClaimRow.COLUMNS);
  }

  @Test
  void aBrokenRowIsShownWithoutIdentityNumbers() {
    SubsidyClaim claim = WorldGenerator.seeded(7).next().claims().get(0);
    assertThat(BrokenRow.of(claim, RowMistake.CLAIM_ID_IS_AN_IDENTITY_NUMBER).toString())
        .isEqualTo("CLAIM_ID_IS_AN_IDENTITY_NUMBER in claim_id: '653101********0002'")
        .doesNotContain(Identities.resident(3));
  }

  /** The strictest reader there can be, without any help to find the mistake. */
  private static SubsidyClaim read(Map<String, String> row) {
    ClassificationEdition edition = ClassificationEdition.parse(row.get("occupation_edition"));
    Function<String, Occupation> occupation = code -> Occupation.of(edition, code);
    Trainee.Builder trainee =
        Trainee.builder()
            .id(TraineeId.parse(row.get("trainee_id")))
            .groups(
                Arrays.stream(row.get("trainee_groups").split("\\|", -1))
                    .map(TraineeGroup::valueOf)
                    .toList());
    optional(row, "employer_code", OrganisationCode::parse, trainee::employer);
    Provider.Builder provider =
        Provider.builder()
            .code(OrganisationCode.parse(row.get("provider_code")))
            .kind(ProviderKind.valueOf(row.get("provider_kind")))
            .admission(Admission.valueOf(row.get("provider_admission")));
    optional(row, "provider_banned_from", LocalDate::parse, provider::bannedFrom);
    if (!row.get("provider_occupations").isEmpty()) {
      for (String code : row.get("provider_occupations").split("\\|", -1)) {
        provider.addLicensedOccupations(occupation.apply(code));
      }
    }
    Training.Builder training =
        Training.builder()
            .id(TrainingId.parse(row.get("training_id")))
            .type(TrainingType.valueOf(row.get("training_type")))
            .occupation(occupation.apply(row.get("occupation_code")))
            .start(LocalDate.parse(row.get("training_start")))
            .end(LocalDate.parse(row.get("training_end")))
            .days(Integer.parseInt(row.get("training_days")))
            .tuitionFen(Yuan.parseFen(row.get("tuition_yuan")))
            .tuitionBorneBy(TuitionBearer.valueOf(row.get("tuition_borne_by")))
            .projectBased(bool(row.get("project_based")))
            .provider(provider.build())
            .listing(Listing.valueOf(row.get("listing")))
            .realNameRegistered(bool(row.get("real_name_registered")));
    optional(row, "target_level", CertificateLevel::valueOf, training::targetLevel);
    SubsidyClaim.Builder claim =
        SubsidyClaim.builder()
            .id(ClaimId.parse(row.get("claim_id")))
            .trainee(trainee.build())
            .training(training.build())
            .submittedOn(LocalDate.parse(row.get("submitted_on")));
    boolean certified =
        ClaimRow.COLUMNS.stream()
            .filter(column -> column.startsWith("certificate") || column.startsWith("exam"))
            .anyMatch(column -> !row.get(column).isEmpty());
    if (certified) {
      claim.certificate(
          Certificate.builder()
              .kind(CertificateKind.valueOf(row.get("certificate_kind")))
              .level(CertificateLevel.valueOf(row.get("certificate_level")))
              .occupation(occupation.apply(row.get("certificate_occupation")))
              .number(CertificateNumber.parse(row.get("certificate_number")))
              .issuedOn(LocalDate.parse(row.get("certificate_issued")))
              .examOrganisedBy(ExamOrganiser.valueOf(row.get("exam_organised_by")))
              .examFeeFen(Yuan.parseFen(row.get("exam_fee_yuan")))
              .build());
    }
    return claim.build();
  }

  private static <T> void optional(
      Map<String, String> row, String column, Function<String, T> parse, Consumer<T> set) {
    if (!row.get(column).isEmpty()) {
      set.accept(parse.apply(row.get(column)));
    }
  }

  private static boolean bool(String text) {
    return switch (text) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new IllegalArgumentException(text);
    };
  }
}
