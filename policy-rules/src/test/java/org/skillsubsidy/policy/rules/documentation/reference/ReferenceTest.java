package org.skillsubsidy.policy.rules.documentation.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.skillsubsidy.policy.model.audit.FlagCode;
import org.skillsubsidy.policy.model.decision.Bar;
import org.skillsubsidy.policy.model.decision.Denial;
import org.skillsubsidy.policy.model.plan.Clause;
import org.skillsubsidy.policy.model.terms.PolicyTerms;
import org.skillsubsidy.policy.model.terms.Reading;
import org.skillsubsidy.policy.model.value.InvalidFactException;

/**
 * The pages of {@code docs/reference} are what the code says, and every clause is computed, or its
 * reason not to be is given. With {@code -Dreference.write=true} the pages are written first.
 */
class ReferenceTest {

  private static final Path FOLDER = SourceText.ROOT.resolve("docs/reference");
  private static final ReferencePages REFERENCE = new ReferencePages();
  private static final Pattern LINK = Pattern.compile("]\\(([^)#]*)(?:#([^)]*))?\\)");

  @TestFactory
  Stream<DynamicTest> pagesAreWhatTheCodeSays() throws IOException {
    SortedMap<String, String> pages = REFERENCE.all();
    if (Boolean.getBoolean("reference.write")) {
      write(pages);
    }
    return pages.entrySet().stream()
        .map(
            page ->
                DynamicTest.dynamicTest(
                    page.getKey(),
                    () ->
                        assertThat(FOLDER.resolve(page.getKey()))
                            .as("stale: make it anew as docs/reference/README.md says")
                            .exists()
                            .content()
                            .isEqualTo(page.getValue())));
  }

  private static void write(Map<String, String> pages) throws IOException {
    Files.createDirectories(FOLDER);
    for (Map.Entry<String, String> page : pages.entrySet()) {
      Files.writeString(FOLDER.resolve(page.getKey()), page.getValue());
    }
  }

  @Test
  void nothingElseIsInTheFolder() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(REFERENCE.all().keySet());
    }
  }

  @Test
  void everyLinkLeadsSomewhere() {
    SortedMap<String, String> pages = REFERENCE.all();
    pages.forEach(
        (name, text) -> {
          Matcher link = LINK.matcher(text);
          while (link.find()) {
            String target = link.group(1).isEmpty() ? name : link.group(1);
            assertThat(FOLDER.resolve(target)).as("link in %s", name).exists();
            if (link.group(2) != null) {
              assertThat(pages.get(target)).contains("<a id=\"" + link.group(2) + "\">");
            }
          }
        });
  }

  @ParameterizedTest
  @EnumSource
  void everyClauseIsComputedOrItsReasonNotToBeIsGiven(Clause clause) {
    assertThat(REFERENCE.citations().rules(clause).isEmpty())
        .as("%s has no rule, and so needs a reason in Uncomputed, or has both", clause.number())
        .isEqualTo(Uncomputed.REASONS.containsKey(clause));
  }

  @ParameterizedTest
  @EnumSource
  void whatIsComputedIsTested(Clause clause) {
    assertThat(REFERENCE.citations().tests(clause).isEmpty())
        .isEqualTo(Uncomputed.REASONS.containsKey(clause));
  }

  @ParameterizedTest
  @EnumSource
  void everyBarHasARule(Bar bar) {
    assertThat(REFERENCE.citations().usersOf(bar)).isNotEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void everyDenialHasARule(Denial denial) {
    assertThat(REFERENCE.citations().usersOf(denial)).isNotEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void everyReadingIsReadSomewhere(Reading reading) {
    assertThat(REFERENCE.citations().usersOf(reading)).isNotEmpty();
  }

  @Test
  void aTestCannotBeNamedAfterAClauseThatThePlanDoesNotHave() {
    assertThat(Citations.clausesOfName("Clause26CertificateTest")).containsExactly(Clause.C2_6);
    assertThat(Citations.clausesOfName("Clause1InForceTest")).containsExactly(Clause.C1);
    assertThat(Citations.clausesOfName("SameClaimAgainTest")).isEmpty();
    assertThatThrownBy(() -> Citations.clausesOfName("Clause27SomethingTest"))
        .isInstanceOf(InvalidFactException.class);
    assertThatThrownBy(() -> Citations.clausesOfName("Clause3ProviderTest"))
        .as("a part without an item is a clause in part 1 alone")
        .isInstanceOf(InvalidFactException.class);
  }

  @Test
  void everyConstantAndEveryTermHasItsWords() {
    assertThat(SourceText.ofConstants(Bar.class)).hasSameSizeAs(Bar.values());
    assertThat(SourceText.ofConstants(FlagCode.class)).hasSameSizeAs(FlagCode.values());
    assertThat(SourceText.ofConstants(Reading.class)).hasSameSizeAs(Reading.values());
    assertThat(SourceText.ofDefaults(PolicyTerms.class).values())
        .hasSizeGreaterThan(20)
        .allSatisfy(words -> assertThat(words).matches("[A-Z].*\\. [A-Z0-9].*\\."));
    assertThat(REFERENCE.all().values()).noneMatch(page -> page.contains("null"));
  }
}
