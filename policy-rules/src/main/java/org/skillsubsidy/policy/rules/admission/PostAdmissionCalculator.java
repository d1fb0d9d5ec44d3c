package org.skillsubsidy.policy.rules.admission;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.skillsubsidy.policy.model.admission.HeldCertificate;
import org.skillsubsidy.policy.model.admission.Post;
import org.skillsubsidy.policy.model.admission.PostAdmission;
import org.skillsubsidy.policy.model.admission.PostCandidate;
import org.skillsubsidy.policy.model.admission.PostRequirement;
import org.skillsubsidy.policy.model.occupation.Occupation;
import org.skillsubsidy.policy.model.plan.CertificateKind;
import org.skillsubsidy.policy.model.plan.Cites;
import org.skillsubsidy.policy.model.plan.Clause;
import org.skillsubsidy.policy.model.value.Attainment;

/**
 * Tells whether a person may take up a post: safety training before high-risk work (2.1), training
 * and the qualification certificate before an access-controlled occupation (4.3). Stateless.
 */
@Cites({Clause.C2_1, Clause.C4_3})
public final class PostAdmissionCalculator {

  /** The only calculator: the plan leaves nothing to be set. */
  public static final PostAdmissionCalculator DEFAULT = new PostAdmissionCalculator();

  private PostAdmissionCalculator() {}

  /**
   * Assesses a person for a post.
   *
   * @param post the post
   * @param candidate the person
   * @return what is required and whether it is met
   */
  public PostAdmission assess(Post post, PostCandidate candidate) {
    Map<PostRequirement, Attainment> requirements = new EnumMap<>(PostRequirement.class);
    if (post.highRiskIndustry() || post.specialOperation()) {
      requirements.put(
          PostRequirement.SAFETY_TRAINING_PASSED, attainment(candidate.safetyTrainingPassed()));
    }
    if (post.accessControlled()) {
      requirements.put(PostRequirement.TRAINING_PASSED, attainment(candidate.trainingPassed()));
      requirements.put(
          PostRequirement.QUALIFICATION_CERTIFICATE, qualification(candidate, post.occupation()));
    }
    return new PostAdmission(requirements);
  }

  private static Attainment attainment(Optional<Boolean> fact) {
    if (fact.isEmpty()) {
      return Attainment.UNKNOWN;
    }
    return fact.get() ? Attainment.MET : Attainment.NOT_MET;
  }

  /** A qualification in another edition may be the one: codes were renumbered. */
  private static Attainment qualification(PostCandidate candidate, Occupation occupation) {
    boolean perhaps = !candidate.allCertificatesKnown();
    for (HeldCertificate held : candidate.certificates()) {
      if (held.kind() == CertificateKind.QUALIFICATION) {
        if (held.occupation().equals(occupation)) {
          return Attainment.MET;
        }
        perhaps |= held.occupation().edition() != occupation.edition();
      }
    }
    return perhaps ? Attainment.UNKNOWN : Attainment.NOT_MET;
  }
}
