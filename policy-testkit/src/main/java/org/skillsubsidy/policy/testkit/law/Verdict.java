package org.skillsubsidy.policy.testkit.law;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.skillsubsidy.policy.model.decision.Bar;
import org.skillsubsidy.policy.model.decision.Denial;
import org.skillsubsidy.policy.model.decision.ExclusiveKey;
import org.skillsubsidy.policy.model.decision.SubsidyDecision;
import org.skillsubsidy.policy.model.decision.SubsidyLine;
import org.skillsubsidy.policy.model.plan.CertificateLevel;
import org.skillsubsidy.policy.model.terms.Reading;

/** All that the specification says of a decision, without the claim. */
record Verdict(
    Set<Bar> bars,
    Set<Denial> denials,
    List<SubsidyLine> lines,
    OptionalInt year,
    Optional<CertificateLevel> level,
    OptionalInt slot,
    List<ExclusiveKey> keys,
    Set<Reading> readings) {

  static Verdict of(SubsidyDecision decision) {
    return new Verdict(
        decision.bars(),
        decision.denials(),
        decision.lines(),
        decision.year(),
        decision.year().isPresent() ? decision.level() : Optional.empty(),
        decision.slot(),
        decision.exclusiveKeys(),
        decision.readings());
  }

  /** What another choice of a reading would have to change for a decision to rest on it. */
  record Core(
      Set<Bar> bars,
      Set<Denial> denials,
      List<SubsidyLine> lines,
      OptionalInt year,
      boolean enters) {

    static Core of(SubsidyDecision decision) {
      return new Core(
          decision.bars(),
          decision.denials(),
          decision.lines(),
          decision.year(),
          decision.entersHistory());
    }
  }
}
