package org.skillsubsidy.policy.rules.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.skillsubsidy.policy.model.audit.FlagCode;
import org.skillsubsidy.policy.model.audit.SeenFact;
import org.skillsubsidy.policy.model.claim.CertificateNumber;
import org.skillsubsidy.policy.model.claim.SubsidyClaim;
import org.skillsubsidy.policy.model.identity.TraineeId;

/** One certificate's number with two people or more: each of their claims is flagged. */
final class CertificateNumberShared implements FlagRule {

  private static final Comparator<SubsidyClaim> BY_HOLDER =
      Comparator.comparing((SubsidyClaim claim) -> claim.trainee().id())
          .thenComparing(SubsidyClaim::id);

  private final Map<CertificateNumber, SubsidyClaim> first = new HashMap<>();
  private final Map<CertificateNumber, List<SubsidyClaim>> further = new HashMap<>();

  @Override
  public FlagCode code() {
    return FlagCode.CERTIFICATE_NUMBER_SHARED;
  }

  @Override
  public void examine(TraineeFile file, Findings findings) {
    for (SubsidyClaim claim : file.claims()) {
      claim.certificate().ifPresent(certificate -> remember(certificate.number(), claim));
    }
  }

  private void remember(CertificateNumber number, SubsidyClaim claim) {
    SubsidyClaim earlier = first.putIfAbsent(number, claim);
    if (earlier != null) {
      further.computeIfAbsent(number, n -> new ArrayList<>(List.of(earlier))).add(claim);
    }
  }

  @Override
  public void finish(Findings findings) {
    further.forEach(
        (number, claims) -> {
          Set<TraineeId> holders = new HashSet<>();
          claims.forEach(claim -> holders.add(claim.trainee().id()));
          if (holders.size() > 1) {
            claims.sort(BY_HOLDER);
            flagAll(number, claims, holders.size(), findings);
          }
        });
  }

  private void flagAll(
      CertificateNumber number, List<SubsidyClaim> claims, int holders, Findings findings) {
    SubsidyClaim lowest = claims.get(0);
    SubsidyClaim highest = claims.get(claims.size() - 1);
    for (SubsidyClaim claim : claims) {
      boolean own = claim.trainee().id().equals(lowest.trainee().id());
      SubsidyClaim other = own ? highest : lowest;
      findings.flag(
          code(),
          claim,
          new SeenFact.OfCertificate("certificate.number", number),
          new SeenFact.OfNumber("holders", holders),
          new SeenFact.OfClaim("other.claim", other.trainee().id(), other.id()));
    }
  }
}
