package org.skillsubsidy.benchmarks.inhouse;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.skillsubsidy.policy.model.decision.Bar;
import org.skillsubsidy.policy.model.decision.Denial;
import org.skillsubsidy.policy.model.decision.PayeeKind;
import org.skillsubsidy.policy.model.plan.CertificateLevel;
import org.skillsubsidy.policy.model.plan.FundSource;
import org.skillsubsidy.policy.model.plan.SubsidyKind;

/**
 * A decision.
 *
 * @param claim what was decided on
 * @param bars why not at all
 * @param denials why not one kind
 * @param lines what is paid
 * @param level the training's level, or null
 * @param year the year in which it counts
 * @param slot its place in the year, 0 unless payable
 */
public record InHouseDecision(
    InHouseClaim claim,
    Set<Bar> bars,
    Set<Denial> denials,
    List<Line> lines,
    @Nullable CertificateLevel level,
    int year,
    int slot) {

  /**
   * A payment.
   *
   * @param kind what is paid
   * @param fen how much
   * @param payee to whom
   * @param fund from which fund
   */
  public record Line(SubsidyKind kind, long fen, PayeeKind payee, FundSource fund) {}

  boolean isPayable() {
    return slot > 0;
  }

  boolean pays(SubsidyKind kind) {
    return fen(kind) > 0;
  }

  /**
   * Returns what is paid for a kind.
   *
   * @param kind the kind
   * @return fen, 0 for nothing
   */
  public long fen(SubsidyKind kind) {
    for (Line line : lines) {
      if (line.kind() == kind) {
        return line.fen();
      }
    }
    return 0;
  }
}
