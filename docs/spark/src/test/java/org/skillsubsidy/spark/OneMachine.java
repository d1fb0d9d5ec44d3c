package org.skillsubsidy.spark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.skillsubsidy.policy.model.BatchDecisions;
import org.skillsubsidy.policy.model.claim.ClaimColumn;
import org.skillsubsidy.policy.model.claim.ClaimText;
import org.skillsubsidy.policy.model.claim.ConflictingClaimException;
import org.skillsubsidy.policy.model.claim.SubsidyClaim;
import org.skillsubsidy.policy.model.decision.Denial;
import org.skillsubsidy.policy.model.decision.SubsidyDecision;
import org.skillsubsidy.policy.model.decision.SubsidyLine;
import org.skillsubsidy.policy.model.occupation.ClassificationEdition;
import org.skillsubsidy.policy.model.plan.SubsidyKind;
import org.skillsubsidy.policy.model.value.Yuan;
import org.skillsubsidy.policy.testkit.arbitrary.WorldGenerator;

/** Claims, and what a batch on one machine says about them, in the rows of the result files. */
final class OneMachine {

  private OneMachine() {}

  /** Makes claims in any order, some of them twice, and some ids with two sets of facts. */
  static List<SubsidyClaim> claims(long seed, int count) {
    List<SubsidyClaim> claims = new ArrayList<>();
    for (SubsidyClaim claim : WorldGenerator.seeded(seed).next(count).claims()) {
      // A row has one edition, so a certificate of another has no row.
      ClassificationEdition edition = claim.training().occupation().edition();
      if (claim.certificate().isPresent()
          && claim.certificate().get().occupation().edition() != edition) {
        continue;
      }
      claims.add(claim);
      if (claims.size() % 100 == 0) {
        claims.add(
            SubsidyClaim.builder()
                .from(claim)
                .submittedOn(claim.submittedOn().plusDays(1))
                .build());
      } else if (claims.size() % 70 == 0) {
        claims.add(claim);
      }
    }
    Collections.shuffle(claims, new Random(seed));
    return claims;
  }

  /** Returns claims in the form of {@code claims.csv}; none of them needs quotes. */
  static String csv(List<SubsidyClaim> claims) {
    String header =
        Arrays.stream(ClaimColumn.values())
            .map(ClaimColumn::header)
            .collect(Collectors.joining(","));
    return claims.stream()
        .map(claim -> String.join(",", ClaimText.write(claim)))
        .collect(Collectors.joining("\n", header + "\n", "\n"));
  }

  /** Returns the rows of {@code decisions.csv}. */
  static List<String> decisions(BatchDecisions batch) {
    List<String> rows = new ArrayList<>();
    for (int i = 0; i < batch.size(); i++) {
      batch.decision(i).map(OneMachine::row).ifPresent(rows::add);
    }
    return rows;
  }

  private static String row(SubsidyDecision decision) {
    return String.join(
        ",",
        decision.claim().id().toString(),
        decision.outcome().toString(),
        Yuan.text(decision.totalFen()),
        Yuan.text(decision.fen(SubsidyKind.ENTERPRISE_TRAINING)),
        Yuan.text(decision.fen(SubsidyKind.WORKER_TRAINING)),
        Yuan.text(decision.fen(SubsidyKind.LIVING_ALLOWANCE)),
        Yuan.text(decision.fen(SubsidyKind.CERTIFICATE)),
        decision.bars().stream().map(Enum::name).collect(Collectors.joining("|")),
        decision.denials().stream().map(Denial::text).collect(Collectors.joining("|")),
        decision.entersHistory()
            ? decision.year().getAsInt() + "," + decision.slot().getAsInt()
            : ",");
  }

  /** Returns the rows of {@code payments.csv}. */
  static List<String> payments(BatchDecisions batch) {
    List<String> rows = new ArrayList<>();
    for (SubsidyDecision decision : batch.decisions()) {
      for (SubsidyLine line : decision.lines()) {
        rows.add(
            String.join(
                ",",
                decision.claim().id().toString(),
                line.kind().name(),
                Yuan.text(line.fen()),
                line.payee().toString().replace('|', ','),
                line.fund().name(),
                line.clause().number()));
      }
    }
    return rows;
  }

  /** Returns what is reported about the claims of a file. */
  static List<String> conflicts(String file, List<SubsidyClaim> claims, BatchDecisions batch) {
    return batch.conflicts().stream()
        .map(i -> file + ":" + (i + 2) + ": claim_id: " + message(claims.get(i)))
        .toList();
  }

  private static String message(SubsidyClaim claim) {
    return ConflictingClaimException.message(claim);
  }
}
