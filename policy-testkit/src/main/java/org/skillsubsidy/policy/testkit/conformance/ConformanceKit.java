package org.skillsubsidy.policy.testkit.conformance;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.skillsubsidy.policy.model.SubsidyCalculator;
import org.skillsubsidy.policy.model.terms.PolicyTimeline;
import org.skillsubsidy.policy.model.value.InvalidFactException;

/**
 * The conformance kit: cases, and the three ways to hold a candidate against them: a calculator in
 * Java, a program in any language, and answers in a file.
 */
public final class ConformanceKit {

  /** The version of the kit's own cases. A case that changed its meaning changes the version. */
  public static final String VERSION = "1.0";

  /** The kit's own case files, in the order in which they are asked. */
  static final List<String> CHAPTERS =
      List.of("bars", "entitlements", "history", "batch", "readings", "terms");

  private final String version;
  private final List<ConformanceCase> cases;
  private final String digest;

  private ConformanceKit(String version, List<ConformanceCase> cases, String digest) {
    this.version = version;
    this.cases = cases;
    this.digest = digest;
  }

  /**
   * Opens the kit with its own cases.
   *
   * @return the kit
   */
  public static ConformanceKit standard() {
    List<ConformanceCase> cases = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (String chapter : CHAPTERS) {
      String name = VERSION + "/" + chapter + ".jsonl";
      String lines = resource(name);
      cases.addAll(read(lines, name));
      text.append(lines);
    }
    return of(VERSION, cases, text.toString());
  }

  /**
   * Opens the kit with other cases, in the same form.
   *
   * @param file JSON Lines, a case on each
   * @return the kit
   * @throws UncheckedIOException if the file cannot be read
   * @throws InvalidFactException if a line is no case, if an id is there twice, or if the file has
   *     more than 67,108,864 characters; the message names the line
   */
  public static ConformanceKit of(Path file) {
    String lines = BoundedText.of(file);
    String name = BoundedText.shown(String.valueOf(file.getFileName()));
    return of(name, read(lines, name), lines);
  }

  private static ConformanceKit of(String version, List<ConformanceCase> cases, String text) {
    Set<String> ids = new HashSet<>();
    for (ConformanceCase each : cases) {
      InvalidFactException.require(ids.add(each.id()), "id", each.id(), "is there twice");
    }
    return new ConformanceKit(version, List.copyOf(cases), sha256(text));
  }

  /**
   * Returns the cases.
   *
   * @return the cases, in the order in which they are asked
   */
  public List<ConformanceCase> cases() {
    return cases;
  }

  /**
   * Holds a calculator in Java against the cases.
   *
   * @param name how the report names it
   * @param calculators makes the calculator for given terms; throws {@link
   *     UnsupportedOperationException} for terms that it does not support
   * @return the report
   */
  public ConformanceReport run(
      String name, Function<PolicyTimeline, SubsidyCalculator> calculators) {
    JavaCandidate candidate = new JavaCandidate(calculators);
    return report(name, candidate::answer, List.of());
  }

  /**
   * Holds a program in any language against the cases.
   *
   * @param name how the report names it
   * @param command the program and its arguments
   * @param limit how long the whole run may take; the program is stopped then
   * @return the report
   * @throws UncheckedIOException if the program cannot be started
   * @throws InterruptedException if the thread is interrupted; the program is stopped then too
   */
  public ConformanceReport run(String name, List<String> command, Duration limit)
      throws InterruptedException {
    return report(name, new ProgramCandidate(command, limit).answers(cases));
  }

  /**
   * Compares answers that are in a file.
   *
   * @param name how the report names whoever gave them
   * @param answers JSON Lines, an answer on each, in any order
   * @return the report
   * @throws UncheckedIOException if the file cannot be read
   * @throws InvalidFactException if the file has more than 67,108,864 characters
   */
  public ConformanceReport compare(String name, Path answers) {
    return report(name, Answers.read(BoundedText.of(answers).lines(), cases));
  }

  private ConformanceReport report(String name, Answers answers) {
    Answer none = new Answer.Broken("there is no answer");
    return report(
        name, asked -> answers.byCase().getOrDefault(asked.id(), none), answers.problems());
  }

  private ConformanceReport report(
      String name, Function<ConformanceCase, Answer> answers, List<String> problems) {
    return new ConformanceReport(
        name,
        version,
        digest,
        cases.stream().map(asked -> CaseResult.of(asked, answers.apply(asked))).toList(),
        problems);
  }

  private static List<ConformanceCase> read(String text, String file) {
    List<ConformanceCase> cases = new ArrayList<>();
    text.lines()
        .forEach(line -> cases.add(ConformanceCase.read(line, file + ":" + (cases.size() + 1))));
    return cases;
  }

  static String resource(String name) {
    try (InputStream stream =
        Objects.requireNonNull(ConformanceKit.class.getResourceAsStream(name), name)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String sha256(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
