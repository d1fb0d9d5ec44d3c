package org.skillsubsidy.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openjdk.jmh.infra.Blackhole;
import org.skillsubsidy.benchmarks.columns.Columns;
import org.skillsubsidy.benchmarks.columns.ColumnsCalculator;
import org.skillsubsidy.benchmarks.columns.Outcomes;
import org.skillsubsidy.benchmarks.inhouse.InHouseCalculator;
import org.skillsubsidy.benchmarks.inhouse.InHouseClaim;
import org.skillsubsidy.benchmarks.population.Population;
import org.skillsubsidy.policy.model.decision.SubsidyDecision;
import org.skillsubsidy.policy.model.explain.Explanation;
import org.skillsubsidy.policy.rules.PolicyCalculator;

/** Every benchmark does what it says, once and small. A wrong result fails, a time never does. */
class SmokeTest {

  private static final int CLAIMS = 2_000;
  private static final Outcomes EXPECTED =
      new ColumnsCalculator(Columns.of(CLAIMS, new Population(CLAIMS)::row)).decideAll();

  private static final Blackhole BLACKHOLE =
      new Blackhole(
          "Today's password is swordfish. I understand instantiating Blackholes directly is"
              + " dangerous.");

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void aBatchIsDecidedAlikeByAll(int threads) {
    BatchBenchmark benchmark = new BatchBenchmark();
    BatchBenchmark.LibraryBatch library = new BatchBenchmark.LibraryBatch();
    BatchBenchmark.InHouseBatch inHouse = new BatchBenchmark.InHouseBatch();
    BatchBenchmark.ColumnsBatch columns = new BatchBenchmark.ColumnsBatch();
    for (BatchBenchmark.Batch batch : List.of(library, inHouse, columns)) {
      batch.claims = CLAIMS;
      batch.threads = threads;
    }
    library.setUp();
    inHouse.setUp();
    columns.setUp();
    assertAlike(Library.outcomes(benchmark.library(library)));
    assertAlike(InHouse.outcomes(benchmark.inHouse(inHouse)));
    assertAlike(benchmark.columns(columns));
    library.end();
    inHouse.end();
    columns.end();
  }

  @ParameterizedTest
  @EnumSource(Cases.History.class)
  void oneClaimIsDecidedAlikeByAll(Cases.History history) {
    OneDecisionBenchmark benchmark = new OneDecisionBenchmark();
    OneDecisionBenchmark.LibraryClaims library = new OneDecisionBenchmark.LibraryClaims();
    OneDecisionBenchmark.InHouseClaims inHouse = new OneDecisionBenchmark.InHouseClaims();
    OneDecisionBenchmark.ColumnClaims columns = new OneDecisionBenchmark.ColumnClaims();
    library.history = history.name();
    inHouse.history = history.name();
    columns.history = history.name();
    library.setUp();
    inHouse.setUp();
    columns.setUp();
    benchmark.library(library, BLACKHOLE);
    benchmark.inHouse(inHouse, BLACKHOLE);
    benchmark.columns(columns, BLACKHOLE);
  }

  @Test
  void claimsOfTextsAreDecidedAlike() {
    RowsBenchmark benchmark = new RowsBenchmark();
    RowsBenchmark.Rows rows = new RowsBenchmark.Rows();
    rows.claims = CLAIMS;
    rows.setUp();
    assertAlike(Library.outcomes(PolicyCalculator.DEFAULT.decideAll(benchmark.library(rows))));
    List<InHouseClaim> inHouseClaims = benchmark.inHouse(rows);
    assertAlike(InHouse.outcomes(new InHouseCalculator().decideAll(inHouseClaims)));
    assertAlike(new ColumnsCalculator(benchmark.columns(rows)).decideAll());
  }

  @Test
  void aFileIsDecidedAlikeByAll() throws IOException {
    FileBenchmark benchmark = new FileBenchmark();
    FileBenchmark.ClaimsFile file = new FileBenchmark.ClaimsFile();
    file.claims = CLAIMS;
    file.setUp();
    assertAlike(Library.outcomes(benchmark.library(file)));
    assertAlike(InHouse.outcomes(benchmark.inHouse(file)));
    assertAlike(benchmark.columns(file));
    assertThat(benchmark.mainJob(file)).contains("2,000");
    file.tearDown();
  }

  @Test
  void claimsByTraineeArePaidAsInABatch() {
    ByTraineeBenchmark benchmark = new ByTraineeBenchmark();
    ByTraineeBenchmark.Claims claims = new ByTraineeBenchmark.Claims();
    claims.claims = CLAIMS;
    claims.setUp();
    assertThat(benchmark.library(claims)).isEqualTo(EXPECTED.totalFen());
  }

  @Test
  void everyDecisionIsExplained() {
    WordsBenchmark benchmark = new WordsBenchmark();
    WordsBenchmark.Decisions decisions = new WordsBenchmark.Decisions();
    decisions.claims = 200;
    decisions.setUp();
    List<Explanation> explained = benchmark.explained(decisions);
    List<String> texts = benchmark.inWords(decisions);
    assertThat(explained).hasSize(decisions.claims);
    assertThat(texts).hasSize(decisions.claims);
    for (int i = 0; i < decisions.claims; i++) {
      SubsidyDecision decision = explained.get(i).decision();
      assertThat(texts.get(i)).contains(decision.claim().id().toString());
      assertThat(texts.get(i).lines().count()).isGreaterThan(explained.get(i).statements().size());
    }
  }

  @Test
  void everybodysFirstDecisionIsTheSame() throws IOException {
    FirstDecisionBenchmark benchmark = new FirstDecisionBenchmark();
    assertThat(
            List.of(
                benchmark.library(), benchmark.inHouse(), benchmark.moneta(), benchmark.nobody()))
        .containsOnly(FirstDecision.TOTAL);
  }

  private static void assertAlike(Outcomes outcomes) {
    assertThat(outcomes.firstDifference(EXPECTED)).isNull();
  }
}
