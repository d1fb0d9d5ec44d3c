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
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.skillsubsidy.policy.model.claim.ClaimColumn;
import org.skillsubsidy.policy.model.claim.ExamOrganiser;
import org.skillsubsidy.policy.model.claim.Listing;
import org.skillsubsidy.policy.model.claim.TuitionBearer;
import org.skillsubsidy.policy.model.plan.Admission;
import org.skillsubsidy.policy.model.plan.CertificateLevel;
import org.skillsubsidy.policy.model.plan.ProviderKind;
import org.skillsubsidy.policy.model.plan.TraineeGroup;
import org.skillsubsidy.policy.model.plan.TrainingType;

/**
 * A claim.
 *
 * @param id the id
 * @param trainee who was trained
 * @param training in what
 * @param certificate what came of it, or null
 * @param submittedOn when it was handed in
 */
public record InHouseClaim(
    String id,
    Trainee trainee,
    Training training,
    @Nullable Certificate certificate,
    LocalDate submittedOn) {

  static final Comparator<InHouseClaim> ORDER =
      Comparator.comparing((InHouseClaim claim) -> claim.training().end())
          .thenComparing(InHouseClaim::submittedOn)
          .thenComparing(InHouseClaim::id);

  /**
   * A trainee.
   *
   * @param id identity number
   * @param groups not empty
   * @param employer null where there is none
   */
  public record Trainee(String id, Set<TraineeGroup> groups, @Nullable String employer) {
    boolean isEmployee() {
      return groups.contains(TraineeGroup.ENTERPRISE_EMPLOYEE);
    }
  }

  /**
   * A training.
   *
   * @param id the id
   * @param type the type
   * @param occupation the code
   * @param target the level, or null
   * @param start first day
   * @param end last day
   * @param days days with training
   * @param tuitionFen price in fen
   * @param bearer who bore it
   * @param provider who trains
   * @param listing where it is listed
   * @param realName whether it is in the real-name system
   */
  public record Training(
      String id,
      TrainingType type,
      String occupation,
      @Nullable CertificateLevel target,
      LocalDate start,
      LocalDate end,
      int days,
      long tuitionFen,
      TuitionBearer bearer,
      Provider provider,
      Listing listing,
      boolean realName) {}

  /**
   * A provider.
   *
   * @param code the code
   * @param kind the kind
   * @param admission how it was admitted
   * @param bannedFrom null unless banned
   * @param licensed occupations, empty where unknown
   */
  public record Provider(
      String code,
      ProviderKind kind,
      Admission admission,
      @Nullable LocalDate bannedFrom,
      Set<String> licensed) {}

  /**
   * A certificate.
   *
   * @param level the level
   * @param occupation the code
   * @param number the number
   * @param issuedOn the day
   * @param organiser who organised the exam
   * @param feeFen what the trainee was charged, in fen
   */
  public record Certificate(
      CertificateLevel level,
      String occupation,
      String number,
      LocalDate issuedOn,
      ExamOrganiser organiser,
      long feeFen) {}

  /**
   * Reads a row of {@code claims.csv}.
   *
   * @param row a text for each column
   * @return the claim
   */
  public static InHouseClaim parse(List<String> row) {
    return new InHouseClaim(
        text(row, CLAIM_ID),
        parseTrainee(row),
        parseTraining(row),
        isEmpty(row, CERTIFICATE_KIND) ? null : parseCertificate(row),
        date(row, SUBMITTED_ON));
  }

  private static Trainee parseTrainee(List<String> row) {
    Set<TraineeGroup> groups = EnumSet.noneOf(TraineeGroup.class);
    for (String group : text(row, TRAINEE_GROUPS).split("\\|", -1)) {
      groups.add(TraineeGroup.valueOf(group));
    }
    return new Trainee(
        text(row, TRAINEE_ID),
        groups,
        isEmpty(row, EMPLOYER_CODE) ? null : text(row, EMPLOYER_CODE));
  }

  private static Training parseTraining(List<String> row) {
    return new Training(
        text(row, TRAINING_ID),
        TrainingType.valueOf(text(row, TRAINING_TYPE)),
        text(row, OCCUPATION_CODE),
        isEmpty(row, TARGET_LEVEL) ? null : CertificateLevel.valueOf(text(row, TARGET_LEVEL)),
        date(row, TRAINING_START),
        date(row, TRAINING_END),
        Integer.parseInt(text(row, TRAINING_DAYS)),
        fen(row, TUITION_YUAN),
        TuitionBearer.valueOf(text(row, TUITION_BORNE_BY)),
        new Provider(
            text(row, PROVIDER_CODE),
            ProviderKind.valueOf(text(row, PROVIDER_KIND)),
            Admission.valueOf(text(row, PROVIDER_ADMISSION)),
            isEmpty(row, PROVIDER_BANNED_FROM) ? null : date(row, PROVIDER_BANNED_FROM),
            isEmpty(row, PROVIDER_OCCUPATIONS)
                ? Set.of()
                : Set.of(text(row, PROVIDER_OCCUPATIONS).split("\\|", -1))),
        Listing.valueOf(text(row, LISTING)),
        Boolean.parseBoolean(text(row, REAL_NAME_REGISTERED)));
  }

  private static Certificate parseCertificate(List<String> row) {
    return new Certificate(
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
