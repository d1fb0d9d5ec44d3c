package org.skillsubsidy.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class TextsTest {

  private static final String BUNDLE = "org.skillsubsidy.quickstart.texts";

  @Test
  void everyTextIsThereInBothLanguages() {
    ResourceBundle chinese = ResourceBundle.getBundle(BUNDLE, Locale.CHINESE);
    ResourceBundle english = ResourceBundle.getBundle(BUNDLE, Locale.ENGLISH);

    assertThat(chinese.keySet()).isNotEmpty().isEqualTo(english.keySet());
    for (String key : chinese.keySet()) {
      assertThat(chinese.getString(key)).isNotBlank().isNotEqualTo(english.getString(key));
    }
  }

  @Test
  void valuesAreFilledInWithoutRegardToThePlatform() {
    assertThat(new Texts(Locale.ENGLISH).text("progress.read", 1_234_567))
        .isEqualTo("1,234,567 rows read");
    assertThat(new Texts(Locale.CHINESE).text("progress.read", 1_234_567))
        .isEqualTo("已读取 1,234,567 行");
  }
}
