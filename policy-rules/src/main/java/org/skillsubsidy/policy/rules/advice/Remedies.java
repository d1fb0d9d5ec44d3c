package org.skillsubsidy.policy.rules.advice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.skillsubsidy.policy.model.advice.Change;
import org.skillsubsidy.policy.model.advice.Remedy;
import org.skillsubsidy.policy.model.claim.Certificate;
import org.skillsubsidy.policy.model.claim.ExamOrganiser;
import org.skillsubsidy.policy.model.claim.Listing;
import org.skillsubsidy.policy.model.claim.Provider;
import org.skillsubsidy.policy.model.claim.SubsidyClaim;
import org.skillsubsidy.policy.model.claim.Training;
import org.skillsubsidy.policy.model.claim.TuitionBearer;
import org.skillsubsidy.policy.model.decision.Denial;
import org.skillsubsidy.policy.model.decision.SubsidyDecision;
import org.skillsubsidy.policy.model.history.TrainingHistory;
import org.skillsubsidy.policy.model.plan.Admission;
import org.skillsubsidy.policy.model.plan.CertificateKind;
import org.skillsubsidy.policy.model.plan.CertificateLevel;
import org.skillsubsidy.policy.model.plan.SubsidyKind;
import org.skillsubsidy.policy.model.terms.PolicyTerms;
import org.skillsubsidy.policy.model.terms.YearReading;
import org.skillsubsidy.policy.rules.examination.Unused;

/** The changes that can be proposed for one claim: of each list at most one. */
final class Remedies {

  /** A change, and what it makes of a claim. */
  record Option(Change change, UnaryOperator<SubsidyClaim> effect) {}

  private final SubsidyDecision decision;
  private final SubsidyClaim claim;
  private final Training training;
  private final PolicyTerms terms;
  private final TrainingHistory history;

  private Remedies(SubsidyDecision decision, PolicyTerms terms, TrainingHistory history) {
    this.decision = decision;
    claim = decision.claim();
    training = claim.training();
    this.terms = terms;
    this.history = history;
  }

  /**
   * Lists the changes for a claim.
   *
   * @param decision the decision, on a training in whose terms it ended
   * @param terms the terms
   * @param history what the decision was made against
   * @return lists of changes that exclude each other
   */
  static List<List<Option>> of(
      SubsidyDecision decision, PolicyTerms terms, TrainingHistory history) {
    Remedies remedies = new Remedies(decision, terms, history);
    return List.of(
        remedies.courseReview(),
        remedies.providerFiling(),
        remedies.realNameEntry(),
        remedies.certificate(),
        remedies.tuitionRefund());
  }

  private List<Option> courseReview() {
    if (training.listing() != Listing.UNLISTED) {
      return List.of();
    }
    return List.of(
        option(
            Remedy.COURSE_REVIEW,
            Map.of(),
            changed -> withTraining(changed, training -> training.listing(Listing.REVIEWED))));
  }

  private List<Option> providerFiling() {
    Provider provider = training.provider();
    Set<Admission> ways = terms.admissions().getOrDefault(provider.kind(), Set.of());
    if (ways.contains(provider.admission()) || !ways.contains(Admission.FILED)) {
      return List.of();
    }
    Provider filed = Provider.builder().from(provider).admission(Admission.FILED).build();
    return List.of(
        option(
            Remedy.PROVIDER_FILING,
            Map.of(),
            changed -> withTraining(changed, training -> training.provider(filed))));
  }

  private List<Option> realNameEntry() {
    if (training.realNameRegistered()) {
      return List.of();
    }
    return List.of(
        option(
            Remedy.REAL_NAME_ENTRY,
            Map.of(),
            changed -> withTraining(changed, training -> training.realNameRegistered(true))));
  }

  private List<Option> tuitionRefund() {
    List<Option> options = new ArrayList<>();
    if (training.tuitionBorneBy() == TuitionBearer.TRAINEE && training.tuitionFen() > 0) {
      options.add(tuitionRefund(TuitionBearer.PROVIDER));
      if (claim.trainee().employer().isPresent()) {
        options.add(tuitionRefund(TuitionBearer.EMPLOYER));
      }
    }
    return options;
  }

  private Option tuitionRefund(TuitionBearer bearer) {
    return option(
        Remedy.TUITION_REFUND,
        Map.of("tuition", training.tuition(), "bearer", bearer),
        changed -> withTraining(changed, training -> training.tuitionBorneBy(bearer)));
  }

  /** A refund of the exam's fee, or another certificate. */
  private List<Option> certificate() {
    List<Option> options = new ArrayList<>();
    Certificate certificate = claim.certificate().orElse(null);
    if (certificate != null && certificate.examFeeFen() > 0) {
      Certificate free = Certificate.builder().from(certificate).examFeeFen(0).build();
      options.add(
          option(
              Remedy.EXAM_FEE_REFUND,
              Map.of("fee", certificate.examFee()),
              changed -> SubsidyClaim.builder().from(changed).certificate(free).build()));
    }
    Set<Denial> wrong = EnumSet.noneOf(Denial.class);
    wrong.addAll(decision.denials());
    wrong.removeIf(denial -> denial.kind() != SubsidyKind.CERTIFICATE);
    wrong.remove(Denial.CERTIFICATE_EXAM_NOT_FREE);
    if (!wrong.isEmpty()) {
      for (LocalDate day : daysOfIssue()) {
        for (CertificateLevel level : levels()) {
          options.add(newCertificate(level, day));
        }
      }
    }
    return options;
  }

  private Set<CertificateLevel> levels() {
    Set<CertificateLevel> levels = EnumSet.noneOf(CertificateLevel.class);
    training
        .targetLevel()
        .ifPresentOrElse(levels::add, () -> levels.addAll(terms.certificateRatesFen().keySet()));
    return levels;
  }

  /**
   * The first day on which a certificate that is not there yet can be issued: none before the claim
   * was handed in without it. Where reading R1 counts the training by that day, the next year is
   * open too.
   */
  private List<LocalDate> daysOfIssue() {
    LocalDate first = claim.submittedOn();
    for (LocalDate day : List.of(training.end(), terms.certificatesFrom())) {
      first = day.isAfter(first) ? day : first;
    }
    return terms.readings().year() == YearReading.CERTIFICATE_ISSUE
        ? List.of(first, LocalDate.of(first.getYear() + 1, 1, 1))
        : List.of(first);
  }

  private Option newCertificate(CertificateLevel level, LocalDate day) {
    Certificate certificate =
        Certificate.builder()
            .kind(
                level == CertificateLevel.SPECIAL_ABILITY
                    ? CertificateKind.SPECIAL_ABILITY
                    : CertificateKind.SKILL_LEVEL)
            .level(level)
            .occupation(training.occupation())
            .number(Unused.certificateNumber(history))
            .issuedOn(day)
            .examOrganisedBy(
                claim
                    .certificate()
                    .map(Certificate::examOrganisedBy)
                    .orElse(ExamOrganiser.PROVIDER))
            .examFeeFen(0)
            .build();
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("occupation", training.occupation());
    facts.put("level", level);
    facts.put("issued", day);
    return option(
        Remedy.CERTIFICATE,
        facts,
        changed -> SubsidyClaim.builder().from(changed).certificate(certificate).build());
  }

  private static Option option(
      Remedy remedy, Map<String, Object> facts, UnaryOperator<SubsidyClaim> effect) {
    return new Option(new Change(remedy, facts), effect);
  }

  private static SubsidyClaim withTraining(
      SubsidyClaim claim, UnaryOperator<Training.Builder> change) {
    return SubsidyClaim.builder()
        .from(claim)
        .training(change.apply(Training.builder().from(claim.training())).build())
        .build();
  }
}
