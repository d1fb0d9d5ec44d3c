package org.skillsubsidy.policy.rules.disclosure;

/** The same in both languages of the page. */
record Text(String chinese, String english) {

  /** What is written alike in both. */
  static Text same(String text) {
    return new Text(text, text);
  }

  /** Both languages on the page, of which its style shows one. */
  String html() {
    return chinese.equals(english)
        ? Html.escape(chinese)
        : "<span lang=\"zh\">%s</span><span lang=\"en\">%s</span>"
            .formatted(Html.escape(chinese), Html.escape(english));
  }

  /** Both languages in one line, where a style cannot choose. */
  String inOneLine() {
    return Html.escape(chinese.equals(english) ? chinese : chinese + " / " + english);
  }
}
