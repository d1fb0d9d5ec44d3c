package org.skillsubsidy.policy.rules.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.skillsubsidy.policy.model.audit.FlagCode;
import org.skillsubsidy.policy.model.audit.SeenFact;
import org.skillsubsidy.policy.model.claim.Certificate;
import org.skillsubsidy.policy.model.claim.CertificateNumber;
import org.skillsubsidy.policy.model.claim.ExamOrganiser;
import org.skillsubsidy.policy.model.claim.SubsidyClaim;
import org.skillsubsidy.policy.model.identity.OrganisationCode;

/**
 * More certificates of one organiser within days than exams can be held: one flag for each rush, on
 * the organiser.
 */
final class CertificateRush implements FlagRule {

  private final int most;
  private final int days;
  private final Map<OrganisationCode, Map<CertificateNumber, LocalDate>> issued = new HashMap<>();

  CertificateRush(int most, int days) {
    this.most = most;
    this.days = days;
  }

  @Override
  public FlagCode code() {
    return FlagCode.CERTIFICATE_RUSH;
  }

  @Override
  public void examine(TraineeFile file, Findings findings) {
    for (SubsidyClaim claim : file.claims()) {
      claim.certificate().ifPresent(certificate -> remember(claim, certificate));
    }
  }

  private void remember(SubsidyClaim claim, Certificate certificate) {
    OrganisationCode organiser =
        certificate.examOrganisedBy() == ExamOrganiser.EMPLOYER
            ? claim.trainee().employer().orElseThrow()
            : claim.training().provider().code();
    // A number counts once, however many claim it: that is another flag.
    issued
        .computeIfAbsent(organiser, code -> new HashMap<>())
        .merge(certificate.number(), certificate.issuedOn(), (a, b) -> a.isBefore(b) ? a : b);
  }

  @Override
  public void finish(Findings findings) {
    issued.forEach(
        (organiser, certificates) -> {
          if (certificates.size() > most) {
            List<LocalDate> sorted = new ArrayList<>(certificates.values());
            sorted.sort(null);
            flagRushes(organiser, sorted, findings);
          }
        });
  }

  /** Spans of days with too many certificates that overlap are one rush. */
  private void flagRushes(OrganisationCode organiser, List<LocalDate> sorted, Findings findings) {
    int from = -1;
    int to = -1;
    for (int last = most; last < sorted.size(); last++) {
      int first = last - most;
      if (sorted.get(first).plusDays(days).isAfter(sorted.get(last))) {
        if (from >= 0 && first > to) {
          flag(organiser, sorted, from, to, findings);
          from = first;
        }
        from = from < 0 ? first : from;
        to = last;
      }
    }
    if (from >= 0) {
      flag(organiser, sorted, from, to, findings);
    }
  }

  private void flag(
      OrganisationCode organiser, List<LocalDate> sorted, int from, int to, Findings findings) {
    findings.flagMany(
        code(),
        new SeenFact.OfOrganisation("organiser.code", organiser),
        new SeenFact.OfNumber("certificates", to - from + 1L),
        new SeenFact.OfDay("first.issuedOn", sorted.get(from)),
        new SeenFact.OfDay("last.issuedOn", sorted.get(to)),
        new SeenFact.OfNumber("certificates.limit", most),
        new SeenFact.OfNumber("days.limit", days));
  }
}
