package org.skillsubsidy.policy.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.skillsubsidy.policy.testkit.fixture.Fixtures;

/** Whoever only computes needs no Jackson: deciding works where there is none. */
class WithoutJacksonTest {

  /** Runs where Jackson is not; what it gives is a class of the platform. */
  public static final class Decides implements Callable<List<String>> {
    @Override
    public List<String> call() {
      return List.of(
          PolicyCalculator.DEFAULT
              .decide(Fixtures.firstTraining().claim(), Fixtures.firstTraining().history())
              .toString());
    }
  }

  private static URLClassLoader classPathWithoutJackson() {
    URL[] urls =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(entry -> !entry.contains("jackson"))
            .map(WithoutJacksonTest::url)
            .toArray(URL[]::new);
    return new URLClassLoader(urls, ClassLoader.getPlatformClassLoader());
  }

  private static URL url(String entry) {
    try {
      return Path.of(entry).toUri().toURL();
    } catch (MalformedURLException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void decidingWorksWithoutIt() throws Exception {
    try (URLClassLoader without = classPathWithoutJackson()) {
      Callable<?> there =
          (Callable<?>) without.loadClass(Decides.class.getName()).getConstructor().newInstance();
      assertThat(there.getClass()).isNotEqualTo(Decides.class);
      assertThat(there.call()).isEqualTo(new Decides().call());
      assertThatThrownBy(() -> without.loadClass("com.fasterxml.jackson.databind.JsonNode"))
          .isInstanceOf(ClassNotFoundException.class);
    }
  }
}
