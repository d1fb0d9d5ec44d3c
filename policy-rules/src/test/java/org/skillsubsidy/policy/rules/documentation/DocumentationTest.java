package org.skillsubsidy.policy.rules.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every Java block in README and guide compiles, and prints what the page says it prints. */
class DocumentationTest {

  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> blocks() throws IOException {
    List<CodeBlock> blocks;
    try (Stream<Path> guide = Files.walk(ROOT.resolve("docs/guide"))) {
      blocks =
          Stream.concat(Stream.of(ROOT.resolve("README.md")), guide)
              .filter(page -> page.toString().endsWith(".md"))
              .sorted()
              .flatMap(page -> CodeBlock.in(page).stream())
              .toList();
    }
    assertThat(blocks).hasSizeGreaterThan(8);
    Compiled compiled = Compiled.of(blocks, folder);
    return blocks.stream()
        .map(
            block ->
                DynamicTest.dynamicTest(
                    block.place(ROOT),
                    () -> {
                      if (block.isFragment()) {
                        assertThat(compiled.run(block)).isEqualTo(block.output());
                      } else {
                        assertThat(compiled.load(block)).isNotNull();
                      }
                    }));
  }
}
