package org.skillsubsidy.benchmarks.inhouse;

import static org.skillsubsidy.policy.model.claim.ClaimColumn.CERTIFICATE_ISSUED;
import static org.skillsubsidy.policy.model.claim.ClaimColumn.CERTIFICATE_KIND;
import static org.skillsubsidy.policy.model.claim.ClaimColumn.CERTIFICATE_LEVEL;
import static org.skillsubsidy.policy.model.claim.ClaimColumn.CERTIFICATE_NUMBER;
import static org.skillsubsidy.policy.model.claim.ClaimColumn.CERTIFICATE_OCCUPATION;
import static org.skillsubsidy.policy.model.claim.ClaimColumn.CLAIM_ID;
import static org.skillsubsidy.policy.model.claim.ClaimColumn.EMPLOYER_CODE;
import static org.skillsubsidy.policy.model.claim.ClaimColumn.EXAM_FEE_YUAN;
import static org.skillsubsidy.policy.model.claim.ClaimColumn.EXAM_ORGANISED_BY;
import static org.skillsubsidy.policy.model.claim.ClaimColumn.LISTING;
import static org.skillsubsidy.policy.model.claim.ClaimColumn.OCCUPATION_CODE;
import static org.skillsubsidy.policy.model.claim.ClaimColumn.PROVIDER_ADMISSION;
import static org.skillsubsidy.policy.model.claim.ClaimColumn.PROVIDER_BANNED_FROM;
import static org.skillsubsidy.policy.model.claim.ClaimColumn.PROVIDER_CODE;
import static org.skillsubsidy.policy.model.claim.ClaimColumn.PROVIDER_KIND;
import static org.skillsubsidy.policy.model.claim.ClaimColumn.PROVIDER_OCCUPATIONS;
import static org.skillsubsidy.policy.model.claim.ClaimColumn.REAL_NAME_REGISTERED;
import static org.skillsubsidy.policy.model.claim.ClaimColumn.SUBMITTED_ON;
import static org.skillsubsidy.policy.model.claim.ClaimColumn.TARGET_LEVEL;
import static org.skillsubsidy.policy.model.claim.ClaimColumn.TRAINEE_GROUPS;
import static org.skillsubsidy.policy.model.claim.ClaimColumn.TRAINEE_ID;
import static org.skillsubsidy.policy.model.claim.ClaimColumn.TRAINING_DAYS;
import static org.skillsubsidy.policy.model.claim.ClaimColumn.TRAINING_END;
import static org.skillsubsidy.policy.model.claim.ClaimColumn.TRAINING_ID;
import static org.skillsubsidy.policy.model.claim.ClaimColumn.TRAINING_START;
import static org.skillsubsidy.policy.model.claim.ClaimColumn.TRAINING_TYPE;
import static org.skillsubsidy.policy.model.claim.ClaimColumn.TUITION_BORNE_BY;
import static org.skillsubsidy.policy.model.claim.ClaimColumn.TUITION_YUAN;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.skillsubsidy.policy.model.claim.ClaimColumn;
import org.skillsubsidy.policy.model.claim.ExamOrganiser;
import org.skillsubsidy.policy.model.claim.Listing;
import org.skillsubsidy.policy.model.claim.TuitionBearer;
import org.skillsubsidy.policy.model.plan.Admission;
import org.skillsubsidy.policy.model.plan.CertificateLevel;
import org.skillsubsidy.policy.model.plan.ProviderKind;
import org.skillsubsidy.policy.model.plan.TraineeGroup;
import org.skillsubsidy.policy.model.plan.TrainingType;

/** Reads claims from texts. Claims of one provider share it. Not thread-safe. */
public final class InHouseReader {

  private final Map<List<String>, InHouseClaim.Provider> providers = new HashMap<>();

  /**
   * Reads a row of {@code claims.csv}.
   *
   * @param row a text for each column
   * @return the claim
   */
  public InHouseClaim parse(List<String> row) {
    return new InHouseClaim(
        text(row, CLAIM_ID),
        parseTrainee(row),
        parseTraining(row),
        isEmpty(row, CERTIFICATE_KIND) ? null : parseCertificate(row),
        date(row, SUBMITTED_ON));
  }

  private static InHouseClaim.Trainee parseTrainee(List<String> row) {
    Set<TraineeGroup> groups = EnumSet.noneOf(TraineeGroup.class);
    for (String group : text(row, TRAINEE_GROUPS).split("\\|", -1)) {
      groups.add(TraineeGroup.valueOf(group));
    }
    return new InHouseClaim.Trainee(
        text(row, TRAINEE_ID),
        groups,
        isEmpty(row, EMPLOYER_CODE) ? null : text(row, EMPLOYER_CODE));
  }

  private InHouseClaim.Training parseTraining(List<String> row) {
    return new InHouseClaim.Training(
        text(row, TRAINING_ID),
        TrainingType.valueOf(text(row, TRAINING_TYPE)),
        text(row, OCCUPATION_CODE),
        isEmpty(row, TARGET_LEVEL) ? null : CertificateLevel.valueOf(text(row, TARGET_LEVEL)),
        date(row, TRAINING_START),
        date(row, TRAINING_END),
        Integer.parseInt(text(row, TRAINING_DAYS)),
        fen(row, TUITION_YUAN),
        TuitionBearer.valueOf(text(row, TUITION_BORNE_BY)),
        provider(row),
        Listing.valueOf(text(row, LISTING)),
        Boolean.parseBoolean(text(row, REAL_NAME_REGISTERED)));
  }

  private InHouseClaim.Provider provider(List<String> row) {
    List<String> columns = row.subList(PROVIDER_CODE.ordinal(), PROVIDER_OCCUPATIONS.ordinal() + 1);
    InHouseClaim.Provider provider = providers.get(columns);
    if (provider == null) {
      provider = parseProvider(row);
      providers.put(List.copyOf(columns), provider);
    }
    return provider;
  }

  private static InHouseClaim.Provider parseProvider(List<String> row) {
    return new InHouseClaim.Provider(
        text(row, PROVIDER_CODE),
        ProviderKind.valueOf(text(row, PROVIDER_KIND)),
        Admission.valueOf(text(row, PROVIDER_ADMISSION)),
        isEmpty(row, PROVIDER_BANNED_FROM) ? null : date(row, PROVIDER_BANNED_FROM),
        isEmpty(row, PROVIDER_OCCUPATIONS)
            ? Set.of()
            : Set.of(text(row, PROVIDER_OCCUPATIONS).split("\\|", -1)));
  }

  private static InHouseClaim.Certificate parseCertificate(List<String> row) {
    return new InHouseClaim.Certificate(
        CertificateLevel.valueOf(text(row, CERTIFICATE_LEVEL)),
        text(row, CERTIFICATE_OCCUPATION),
        text(row, CERTIFICATE_NUMBER),
        date(row, CERTIFICATE_ISSUED),
        ExamOrganiser.valueOf(text(row, EXAM_ORGANISED_BY)),
        fen(row, EXAM_FEE_YUAN));
  }

  private static String text(List<String> row, ClaimColumn column) {
    return row.get(column.ordinal());
  }

  private static boolean isEmpty(List<String> row, ClaimColumn column) {
    return text(row, column).isEmpty();
  }

  private static LocalDate date(List<String> row, ClaimColumn column) {
    return LocalDate.parse(text(row, column));
  }

  private static long fen(List<String> row, ClaimColumn column) {
    return new BigDecimal(text(row, column)).movePointRight(2).longValueExact();
  }
}
