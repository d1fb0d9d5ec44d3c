package org.skillsubsidy.policy.rules.bar;

import org.skillsubsidy.policy.model.claim.ClaimFacts;
import org.skillsubsidy.policy.model.claim.Training;
import org.skillsubsidy.policy.model.decision.Bar;
import org.skillsubsidy.policy.model.explain.Evidence;
import org.skillsubsidy.policy.rules.examination.Examination;

/** 3.4: from 2020 on all trainings are in the real-name system. */
final class NotRealNameRegistered implements BarRule {

  @Override
  public Bar bar() {
    return Bar.NOT_REAL_NAME_REGISTERED;
  }

  @Override
  public boolean applies(Examination examination) {
    ClaimFacts facts = examination.facts();
    return !facts.realNameRegistered() && facts.end() >= examination.terms().realNameFrom();
  }

  @Override
  public Evidence evidence(Examination examination) {
    Training training = examination.training();
    return Evidence.of(training.realNameRegistered() ? "REGISTERED" : "UNREGISTERED")
        .with("end", training.end())
        .with("from", examination.terms().terms().realNameFrom());
  }
}
