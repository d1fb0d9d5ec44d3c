package org.skillsubsidy.policy.rules.documentation.reference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the source of a type says of its parts: the reference repeats it and says nothing itself.
 */
final class SourceText {

  static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

  private static final Pattern CONSTANT =
      Pattern.compile(
          "/\\*\\*((?:(?!\\*/).)*)\\*/\\s+(?:@\\w+\\([^)]*\\)\\s+)?([A-Z][A-Z0-9_]*)\\s*[(,;{}]",
          Pattern.DOTALL);
  private static final Pattern DEFAULT_METHOD =
      Pattern.compile(
          "/\\*\\*((?:(?!\\*/).)*)\\*/\\s+@Value\\.Default\\s+public \\S+(?: \\S+>)? (\\w+)\\(\\)",
          Pattern.DOTALL);
  private static final Pattern RETURNS = Pattern.compile("@return (.*)", Pattern.DOTALL);

  private SourceText() {}

  /** The source file of a type of this project, from the root of the project. */
  static Path file(Class<?> type) {
    return file(type.getName());
  }

  /** The same, by the name of the type or of one that is nested in it. */
  static Path file(String typeName) {
    String outer = typeName.replaceAll("\\$.*", "");
    for (String module : new String[] {"policy-model", "policy-rules", "policy-testkit"}) {
      for (String part : new String[] {"main", "test"}) {
        Path path = Path.of(module, "src", part, "java").resolve(outer.replace('.', '/') + ".java");
        if (Files.exists(ROOT.resolve(path))) {
          return path;
        }
      }
    }
    throw new IllegalArgumentException("no source of " + typeName);
  }

  /** The comments of an enum's constants, by their names. */
  static Map<String, String> ofConstants(Class<? extends Enum<?>> type) {
    Map<String, String> comments = new LinkedHashMap<>();
    Matcher constant = CONSTANT.matcher(read(type));
    while (constant.find()) {
      comments.putIfAbsent(constant.group(2), sentence(constant.group(1)));
    }
    return comments;
  }

  /** What the methods with a default return, by their names, in the order of the source. */
  static Map<String, String> ofDefaults(Class<?> type) {
    Map<String, String> comments = new LinkedHashMap<>();
    Matcher method = DEFAULT_METHOD.matcher(read(type));
    while (method.find()) {
      String comment = sentence(method.group(1));
      Matcher returns = RETURNS.matcher(comment);
      String rule = returns.find() ? returns.group(1) : "";
      String meaning = comment.replaceFirst("\\s*@return.*", "").replaceFirst("^Returns ", "");
      comments.put(method.group(2), capitalised(meaning) + " " + capitalised(rule) + ".");
    }
    return comments;
  }

  private static String read(Class<?> type) {
    try {
      return Files.readString(ROOT.resolve(file(type)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A comment without the signs of a comment, in one line of Markdown. */
  private static String sentence(String comment) {
    return comment
        .replaceAll("(?m)^\\s*\\*\\s?", "")
        .replaceAll("\\{@link #(\\w+)(?:\\([^)]*\\))?}", "`$1`")
        .replaceAll("\\{@link (?:\\w+#)?([\\w.]+)(?:\\([^)]*\\))?(?: ([^}]*))?}", "`$1`")
        .replaceAll("\\{@code ([^}]*)}", "`$1`")
        .replaceAll("<[^>]*>", "")
        .replaceAll("\\s+", " ")
        .trim();
  }

  private static String capitalised(String text) {
    return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}
