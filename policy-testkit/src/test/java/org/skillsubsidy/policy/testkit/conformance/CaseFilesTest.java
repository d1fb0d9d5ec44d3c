package org.skillsubsidy.policy.testkit.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The case files are what is written in this package: nothing in them is edited by hand. */
class CaseFilesTest {

  private static final Map<String, Supplier<CaseBook>> CHAPTERS =
      Map.of(
          "bars", BarCases::write,
          "entitlements", EntitlementCases::write,
          "history", HistoryCases::write,
          "batch", BatchCases::write,
          "readings", ReadingCases::write,
          "terms", TermsCases::write);

  static Iterable<String> chapters() {
    assertThat(ConformanceKit.CHAPTERS).containsExactlyInAnyOrderElementsOf(CHAPTERS.keySet());
    return ConformanceKit.CHAPTERS;
  }

  @ParameterizedTest
  @MethodSource("chapters")
  void theCommittedFileIsTheWrittenOne(String chapter) throws IOException {
    String written = CHAPTERS.get(chapter).get().text();
    Path copy = Path.of("target", "conformance", ConformanceKit.VERSION, chapter + ".jsonl");
    Files.createDirectories(copy.getParent());
    Files.writeString(copy, written);
    String file = ConformanceKit.VERSION + "/" + chapter + ".jsonl";
    assertThat(ConformanceKit.resource(file).equals(written))
        .as("the resource %s is what %s holds; copy it there", file, copy)
        .isTrue();
  }
}
