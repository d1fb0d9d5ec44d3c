package org.skillsubsidy.policy.rules.audit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.skillsubsidy.policy.model.audit.AuditFlag;
import org.skillsubsidy.policy.model.audit.AuditReport;
import org.skillsubsidy.policy.model.audit.FlagCode;
import org.skillsubsidy.policy.model.audit.OutsideStatus;
import org.skillsubsidy.policy.model.audit.SeenFact;
import org.skillsubsidy.policy.model.claim.SubsidyClaim;

/** What the rules have found so far. */
final class Findings {

  /** One order for one set of flags, whatever the order in which they were found. */
  private static final Comparator<AuditFlag> ORDER =
      Comparator.comparing((AuditFlag flag) -> flag.claim().isEmpty())
          .thenComparing(Findings::compareClaims)
          .thenComparing(AuditFlag::code)
          .thenComparing(AuditFlag::detail);

  private final List<AuditFlag> flags = new ArrayList<>();
  private final Map<OutsideStatus, Integer> unanswered = new EnumMap<>(OutsideStatus.class);
  private final Set<SubsidyClaim> notAudited = Collections.newSetFromMap(new IdentityHashMap<>());

  /** Takes claims out of what is flagged. */
  void leaveOut(List<SubsidyClaim> claims) {
    notAudited.addAll(claims);
  }

  /** Whether a claim is there to be flagged, and not only to be compared with. */
  boolean isAudited(SubsidyClaim claim) {
    return notAudited.isEmpty() || !notAudited.contains(claim);
  }

  void flag(FlagCode code, SubsidyClaim claim, SeenFact... facts) {
    if (isAudited(claim)) {
      flags.add(AuditFlag.of(code, claim, facts));
    }
  }

  void flagMany(FlagCode code, SeenFact... facts) {
    flags.add(AuditFlag.ofMany(code, facts));
  }

  void unanswered(OutsideStatus status) {
    unanswered.merge(status, 1, Integer::sum);
  }

  AuditReport report() {
    flags.sort(ORDER);
    return AuditReport.of(flags, unanswered);
  }

  private static int compareClaims(AuditFlag a, AuditFlag b) {
    SubsidyClaim first = a.claim().orElse(null);
    SubsidyClaim second = b.claim().orElse(null);
    if (first == null || second == null) {
      return 0;
    }
    int byTrainee = first.trainee().id().compareTo(second.trainee().id());
    return byTrainee == 0 ? SubsidyClaim.CANONICAL_ORDER.compare(first, second) : byTrainee;
  }
}
