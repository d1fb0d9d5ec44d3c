package org.skillsubsidy.policy.rules.bar;

import java.util.Set;
import org.skillsubsidy.policy.model.claim.ClaimFacts;
import org.skillsubsidy.policy.model.claim.Provider;
import org.skillsubsidy.policy.model.decision.Bar;
import org.skillsubsidy.policy.model.explain.Evidence;
import org.skillsubsidy.policy.model.plan.Admission;
import org.skillsubsidy.policy.rules.examination.Examination;

/**
 * 3.7: filing for enterprises, schools and public centres, a competitive way for everybody else.
 */
final class ProviderNotAdmitted implements BarRule {

  @Override
  public Bar bar() {
    return Bar.PROVIDER_NOT_ADMITTED;
  }

  @Override
  public boolean applies(Examination examination) {
    ClaimFacts facts = examination.facts();
    return !examination.terms().admits(facts.providerKind(), facts.providerAdmission());
  }

  @Override
  public Evidence evidence(Examination examination) {
    Provider provider = examination.training().provider();
    Set<Admission> ways =
        examination.terms().terms().admissions().getOrDefault(provider.kind(), Set.of());
    return Evidence.of(ways.isEmpty() ? "NO_WAY" : "")
        .with("kind", provider.kind())
        .with("admission", provider.admission())
        .with("ways", ways);
  }
}
