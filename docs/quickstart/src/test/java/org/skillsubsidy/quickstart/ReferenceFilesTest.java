package org.skillsubsidy.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.skillsubsidy.policy.model.BatchDecisions;
import org.skillsubsidy.policy.model.claim.SubsidyClaim;
import org.skillsubsidy.policy.model.decision.Denial;
import org.skillsubsidy.policy.model.decision.SubsidyDecision;
import org.skillsubsidy.policy.model.decision.SubsidyLine;
import org.skillsubsidy.policy.model.occupation.ClassificationEdition;
import org.skillsubsidy.policy.model.plan.SubsidyKind;
import org.skillsubsidy.policy.model.terms.CapWindow;
import org.skillsubsidy.policy.model.terms.PolicyTerms;
import org.skillsubsidy.policy.model.terms.PolicyTimeline;
import org.skillsubsidy.policy.model.terms.Reading;
import org.skillsubsidy.policy.model.terms.ReadingChoice;
import org.skillsubsidy.policy.model.terms.Readings;
import org.skillsubsidy.policy.testkit.arbitrary.WorldGenerator;
import org.skillsubsidy.policy.testkit.oracle.ReferenceCalculator;

/**
 * Thousands of claims in a file, with ids that are given twice: the results are those of the
 * reference calculator, field by field.
 */
class ReferenceFilesTest {

  private static final int CLAIMS = 4_000;

  @TempDir private Path folder;

  static Stream<String> options() {
    List<String> options = new ArrayList<>(List.of("", "--cap 1", "--window LIFETIME"));
    for (Reading reading : Reading.values()) {
      for (ReadingChoice choice : reading.choices()) {
        if (choice != reading.defaultChoice()) {
          options.add("--reading " + reading + "=" + choice.name());
        }
      }
    }
    options.add("--reading R2=ALSO_UNLEVELLED --reading R3=NOT_BARRED --window LIFETIME --cap 5");
    return options.stream();
  }

  @ParameterizedTest
  @MethodSource("options")
  void filesAreDecidedAsTheReferenceCalculatorDecides(String options) throws IOException {
    PolicyTerms terms = terms(options);
    List<SubsidyClaim> claims = claims(options.hashCode(), PolicyTimeline.of(terms));
    Path file = Files.writeString(folder.resolve("claims.csv"), SampleClaims.csv(claims));

    Run run = Run.of(file, folder, options.isEmpty() ? new String[0] : options.split(" ", -1));

    BatchDecisions expected = ReferenceCalculator.of(terms).decideAll(claims);
    assertThat(run.decisions().lines().skip(1)).containsExactlyElementsOf(decisions(expected));
    assertThat(run.payments().lines().skip(1)).containsExactlyElementsOf(payments(expected));
    assertThat(run.err().lines().map(line -> line.substring(0, line.indexOf(" claim '"))))
        .containsExactlyElementsOf(
            expected.conflicts().stream()
                .map(i -> "claims.csv:" + (i + 2) + ": claim_id:")
                .toList());
    assertThat(run.status()).isEqualTo(Quickstart.WRONG);
    assertThat(expected.conflicts()).hasSizeBetween(50, 200);
    assertThat(expected.decisions()).hasSizeGreaterThan(3_000);
    Run.assertNoIdentityNumber(run.err() + run.payments());
  }

  private static PolicyTerms terms(String options) {
    PolicyTerms.Builder terms = PolicyTerms.builder();
    Readings readings = Readings.DEFAULT;
    String[] words = options.split(" ", -1);
    for (int i = 0; i + 1 < words.length; i += 2) {
      switch (words[i]) {
        case "--cap" -> terms.trainingCap(Integer.parseInt(words[i + 1]));
        case "--window" -> terms.capWindow(CapWindow.valueOf(words[i + 1]));
        default -> readings = readings.with(words[i + 1]);
      }
    }
    return terms.readings(readings).build();
  }

  /** Makes claims in any order, of which every hundredth is there again with another fact. */
  private static List<SubsidyClaim> claims(long seed, PolicyTimeline timeline) {
    List<SubsidyClaim> claims = new ArrayList<>();
    for (SubsidyClaim claim : WorldGenerator.seeded(seed).next(CLAIMS, timeline).claims()) {
      // A row has one edition, so a certificate of another has no row.
      ClassificationEdition edition = claim.training().occupation().edition();
      if (claim.certificate().isEmpty()
          || claim.certificate().get().occupation().edition() == edition) {
        claims.add(claim);
        if (claims.size() % 100 == 0) {
          claims.add(
              SubsidyClaim.builder()
                  .from(claim)
                  .submittedOn(claim.submittedOn().plusDays(1))
                  .build());
        }
      }
    }
    Collections.shuffle(claims, new Random(seed));
    return claims;
  }

  private static List<String> decisions(BatchDecisions batch) {
    List<String> rows = new ArrayList<>();
    for (int i = 0; i < batch.size(); i++) {
      batch
          .decision(i)
          .ifPresent(
              decision ->
                  rows.add(
                      String.join(
                          ",",
                          decision.claim().id().toString(),
                          decision.outcome().toString(),
                          yuan(decision.totalFen()),
                          yuan(decision.fen(SubsidyKind.ENTERPRISE_TRAINING)),
                          yuan(decision.fen(SubsidyKind.WORKER_TRAINING)),
                          yuan(decision.fen(SubsidyKind.LIVING_ALLOWANCE)),
                          yuan(decision.fen(SubsidyKind.CERTIFICATE)),
                          decision.bars().stream().map(Enum::name).collect(Collectors.joining("|")),
                          decision.denials().stream()
                              .map(Denial::text)
                              .collect(Collectors.joining("|")),
                          decision.entersHistory()
                              ? decision.year().getAsInt() + "," + decision.slot().getAsInt()
                              : ",")));
    }
    return rows;
  }

  private static List<String> payments(BatchDecisions batch) {
    List<String> rows = new ArrayList<>();
    for (SubsidyDecision decision : batch.decisions()) {
      for (SubsidyLine line : decision.lines()) {
        rows.add(
            String.join(
                ",",
                decision.claim().id().toString(),
                line.kind().name(),
                yuan(line.fen()),
                line.payee().toString().replace('|', ','),
                line.fund().name(),
                line.clause().number()));
      }
    }
    return rows;
  }

  private static String yuan(long fen) {
    return "%d.%02d".formatted(fen / 100, fen % 100);
  }
}
