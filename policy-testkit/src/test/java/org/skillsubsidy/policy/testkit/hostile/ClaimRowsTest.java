package org.skillsubsidy.policy.testkit.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.skillsubsidy.policy.model.claim.ClaimColumn;
import org.skillsubsidy.policy.model.claim.ClaimText;
import org.skillsubsidy.policy.model.claim.SubsidyClaim;
import org.skillsubsidy.policy.model.value.InvalidFactException;
import org.skillsubsidy.policy.testkit.arbitrary.HostileTexts;
import org.skillsubsidy.policy.testkit.fixture.Fixtures;

/** Rows of claims.csv with spoiled columns: a claim, or every problem by its column. */
class ClaimRowsTest {

  private static final String SEED = "20190701";

  private static final List<List<String>> ROWS =
      List.of(
          ClaimText.write(Fixtures.claim().build()),
          ClaimText.write(
              Fixtures.employeeClaim()
                  .bannedFrom("2021-01-01")
                  .licensedFor(Fixtures.WELDER, Fixtures.ELECTRICIAN)
                  .build()),
          ClaimText.write(Fixtures.poorLabourerClaim().withoutCertificate().build()));

  /** Remembers whatever it reads in this class, so that what is remembered is spoiled as well. */
  private static final ClaimText SHARED = new ClaimText();

  /** What stands in a column. */
  private record Cell(int column, String text) {}

  /** A row, and what stands in some of its columns in place of what was there. */
  private record Spoiled(List<String> row, List<Cell> cells) {

    List<String> texts() {
      List<String> texts = new ArrayList<>(row);
      cells.forEach(cell -> texts.set(cell.column, cell.text));
      return texts;
    }
  }

  @Provide
  Arbitrary<Spoiled> rows() {
    return Arbitraries.oneOf(ROWS.stream().map(ClaimRowsTest::spoiled).toList());
  }

  private static Arbitrary<Spoiled> spoiled(List<String> row) {
    List<Arbitrary<Cell>> cells = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      int column = i;
      cells.add(HostileTexts.of(row.get(i), "JUNIOR|DISABLED").map(text -> new Cell(column, text)));
    }
    return Arbitraries.oneOf(cells)
        .list()
        .ofMinSize(1)
        .ofMaxSize(3)
        .map(spoiled -> new Spoiled(row, spoiled));
  }

  @Property(seed = SEED, edgeCases = EdgeCasesMode.NONE)
  void aRowIsAClaimOrItsProblemsAreNamedByColumn(@ForAll("rows") Spoiled row) {
    List<InvalidFactException> problems = new ArrayList<>();
    Optional<SubsidyClaim> claim = SHARED.read(row.texts(), problems::add);

    assertThat(claim.isPresent()).isEqualTo(problems.isEmpty());
    for (InvalidFactException problem : problems) {
      assertThat(ClaimColumn.ofHeader(problem.fact())).isPresent();
      Shown.check(problem);
    }
    List<String> messages = new ArrayList<>();
    assertThat(
            ClaimText.ofFewRows().read(row.texts(), problem -> messages.add(problem.getMessage())))
        .isEqualTo(claim);
    assertThat(messages).isEqualTo(problems.stream().map(Throwable::getMessage).toList());
    claim.ifPresent(
        read ->
            assertThat(ClaimText.ofFewRows().read(ClaimText.write(read), problems::add))
                .contains(read));
  }
}
