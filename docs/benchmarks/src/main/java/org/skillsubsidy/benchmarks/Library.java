package org.skillsubsidy.benchmarks;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.skillsubsidy.benchmarks.columns.Outcomes;
import org.skillsubsidy.benchmarks.population.Facts;
import org.skillsubsidy.policy.model.BatchDecisions;
import org.skillsubsidy.policy.model.claim.Certificate;
import org.skillsubsidy.policy.model.claim.CertificateNumber;
import org.skillsubsidy.policy.model.claim.ClaimText;
import org.skillsubsidy.policy.model.claim.Provider;
import org.skillsubsidy.policy.model.claim.SubsidyClaim;
import org.skillsubsidy.policy.model.claim.Trainee;
import org.skillsubsidy.policy.model.claim.Training;
import org.skillsubsidy.policy.model.decision.SubsidyDecision;
import org.skillsubsidy.policy.model.identity.ClaimId;
import org.skillsubsidy.policy.model.identity.OrganisationCode;
import org.skillsubsidy.policy.model.identity.TraineeId;
import org.skillsubsidy.policy.model.identity.TrainingId;
import org.skillsubsidy.policy.model.occupation.ClassificationEdition;
import org.skillsubsidy.policy.model.occupation.Occupation;
import org.skillsubsidy.policy.model.plan.SubsidyKind;
import org.skillsubsidy.policy.model.value.SmallEnumSet;

/**
 * The library's form of facts and outcomes. Claims of one provider share it, as they do when the
 * providers are a table of their own; whatever else they hold is theirs alone.
 */
final class Library {

  private final Map<Facts.Provider, Provider> providers = new HashMap<>();

  SubsidyClaim claim(Facts facts) {
    Trainee.Builder trainee =
        Trainee.builder().id(TraineeId.parse(facts.traineeId())).groups(facts.groups());
    if (facts.employer() != null) {
      trainee.employer(OrganisationCode.parse(facts.employer()));
    }
    SubsidyClaim.Builder claim =
        SubsidyClaim.builder()
            .id(ClaimId.parse(facts.claimId()))
            .trainee(trainee.build())
            .training(training(facts))
            .submittedOn(facts.submittedOn());
    if (facts.certificate() != null) {
      claim.certificate(certificate(facts.certificate()));
    }
    return claim.build();
  }

  private Training training(Facts facts) {
    Training.Builder training =
        Training.builder()
            .id(TrainingId.parse(facts.trainingId()))
            .type(facts.type())
            .occupation(occupation(facts.occupation()))
            .start(facts.start())
            .end(facts.end())
            .days(facts.days())
            .tuitionFen(facts.tuitionFen())
            .tuitionBorneBy(facts.bearer())
            .projectBased(false)
            .provider(providers.computeIfAbsent(facts.provider(), Library::provider))
            .listing(facts.listing())
            .realNameRegistered(facts.realName());
    if (facts.target() != null) {
      training.targetLevel(facts.target());
    }
    return training.build();
  }

  private static Provider provider(Facts.Provider facts) {
    Provider.Builder provider =
        Provider.builder()
            .code(OrganisationCode.parse(facts.code()))
            .kind(facts.kind())
            .admission(facts.admission());
    if (facts.bannedFrom() != null) {
      provider.bannedFrom(facts.bannedFrom());
    }
    Set<Occupation> licensed = new LinkedHashSet<>();
    for (String code : facts.licensed()) {
      licensed.add(occupation(code));
    }
    return provider.licensedOccupations(licensed).build();
  }

  private static Certificate certificate(Facts.Certificate facts) {
    return Certificate.builder()
        .kind(facts.kind())
        .level(facts.level())
        .occupation(occupation(facts.occupation()))
        .number(CertificateNumber.parse(facts.number()))
        .issuedOn(facts.issuedOn())
        .examOrganisedBy(facts.organiser())
        .examFeeFen(facts.feeFen())
        .build();
  }

  private static Occupation occupation(String code) {
    return Occupation.of(ClassificationEdition.EDITION_2015, code);
  }

  static SubsidyClaim read(ClaimText reader, List<String> row) {
    return reader
        .read(
            row,
            problem -> {
              throw problem;
            })
        .orElseThrow();
  }

  static Outcomes outcomes(BatchDecisions decisions) {
    Outcomes outcomes = new Outcomes(decisions.size());
    for (int row = 0; row < decisions.size(); row++) {
      set(outcomes, row, decisions.decision(row).orElseThrow());
    }
    return outcomes;
  }

  static void set(Outcomes outcomes, int row, SubsidyDecision decision) {
    outcomes.set(
        row,
        decision.fen(SubsidyKind.ENTERPRISE_TRAINING),
        decision.fen(SubsidyKind.WORKER_TRAINING),
        decision.fen(SubsidyKind.LIVING_ALLOWANCE),
        decision.fen(SubsidyKind.CERTIFICATE),
        SmallEnumSet.bitsOf(decision.bars()),
        SmallEnumSet.bitsOf(decision.denials()),
        decision.slot().orElse(0));
  }
}
