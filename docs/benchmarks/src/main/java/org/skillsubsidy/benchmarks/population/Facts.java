package org.skillsubsidy.benchmarks.population;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.skillsubsidy.policy.model.claim.ExamOrganiser;
import org.skillsubsidy.policy.model.claim.Listing;
import org.skillsubsidy.policy.model.claim.TuitionBearer;
import org.skillsubsidy.policy.model.plan.Admission;
import org.skillsubsidy.policy.model.plan.CertificateKind;
import org.skillsubsidy.policy.model.plan.CertificateLevel;
import org.skillsubsidy.policy.model.plan.ProviderKind;
import org.skillsubsidy.policy.model.plan.TraineeGroup;
import org.skillsubsidy.policy.model.plan.TrainingType;

/**
 * The facts of one claim, from which each contender makes its own form.
 *
 * @param claimId a claim id of eight characters
 * @param traineeId an identity number
 * @param groups not empty
 * @param employer null where there is none
 * @param trainingId unique for the provider
 * @param type the training's type
 * @param occupation a code of the edition of 2015
 * @param target the level that the training aims at, or null
 * @param start first day
 * @param end last day
 * @param days days with training
 * @param tuitionFen price in fen
 * @param bearer who bore it
 * @param provider who trains
 * @param listing where the training is listed
 * @param realName whether it is in the real-name system
 * @param certificate what came of it, or null
 * @param submittedOn when it was handed in
 */
public record Facts(
    String claimId,
    String traineeId,
    Set<TraineeGroup> groups,
    @Nullable String employer,
    String trainingId,
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
    boolean realName,
    @Nullable Certificate certificate,
    LocalDate submittedOn) {

  /**
   * Returns the facts as a row of {@code claims.csv}.
   *
   * @return a text for each column
   */
  public List<String> row() {
    List<String> row = new ArrayList<>(30);
    row.add(claimId);
    row.add(traineeId);
    row.add(groups.stream().map(TraineeGroup::name).collect(Collectors.joining("|")));
    row.add(employer == null ? "" : employer);
    row.add(trainingId);
    row.add(type.name());
    row.add("2015");
    row.add(occupation);
    row.add(target == null ? "" : target.name());
    row.add(start.toString());
    row.add(end.toString());
    row.add(Integer.toString(days));
    row.add(yuan(tuitionFen));
    row.add(bearer.name());
    row.add("false");
    row.add(provider.code);
    row.add(provider.kind.name());
    row.add(provider.admission.name());
    row.add(provider.bannedFrom == null ? "" : provider.bannedFrom.toString());
    row.add(String.join("|", provider.licensed));
    row.add(listing.name());
    row.add(Boolean.toString(realName));
    if (certificate == null) {
      row.addAll(Collections.nCopies(7, ""));
    } else {
      row.add(certificate.kind.name());
      row.add(certificate.level.name());
      row.add(certificate.occupation);
      row.add(certificate.number);
      row.add(certificate.issuedOn.toString());
      row.add(certificate.organiser.name());
      row.add(yuan(certificate.feeFen));
    }
    row.add(submittedOn.toString());
    return row;
  }

  private static String yuan(long fen) {
    return BigDecimal.valueOf(fen, 2).toPlainString();
  }

  /**
   * A provider.
   *
   * @param code the code
   * @param kind what it is
   * @param admission how it was admitted
   * @param bannedFrom null unless banned
   * @param licensed codes of occupations, empty where unknown
   */
  public record Provider(
      String code,
      ProviderKind kind,
      Admission admission,
      @Nullable LocalDate bannedFrom,
      List<String> licensed) {}

  /**
   * A certificate.
   *
   * @param kind the kind
   * @param level the level
   * @param occupation a code of the edition of 2015
   * @param number the number
   * @param issuedOn the day
   * @param organiser who organised the exam
   * @param feeFen what the trainee was charged, in fen
   */
  public record Certificate(
      CertificateKind kind,
      CertificateLevel level,
      String occupation,
      String number,
      LocalDate issuedOn,
      ExamOrganiser organiser,
      long feeFen) {}
}
