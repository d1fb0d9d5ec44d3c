package org.skillsubsidy.benchmarks.inhouse;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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
}
