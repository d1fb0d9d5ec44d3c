package org.skillsubsidy.policy.model.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.skillsubsidy.policy.model.terms.PolicyTimeline;
import org.skillsubsidy.policy.model.value.Masking;

/**
 * Terms as data (3.8): every number, list and choice with the document and the clause that it is
 * from and the days for which it holds, and the timeline that follows. Immutable.
 *
 * <p>A pack is made from a document by {@link PolicyJson#readPack} and written back by {@link
 * PolicyJson#write(TermsPack)}, with nothing lost. It holds at most {@value #MAX_FACTS} facts in at
 * most {@value #MAX_PERIODS} periods. Three come with the library, as resources of this package:
 * {@link #PLAN}, and two illustrations of what the form can carry.
 */
public final class TermsPack {

  /** The plan's own terms, equal to {@link PolicyTimeline#PLAN}. */
  public static final String PLAN = "1.0/packs/shanxi-2019.json";

  /** An illustration: the lifetime cap and the ban on repetition of the national rule of 2023. */
  public static final String NATIONAL_2023 = "1.0/packs/national-2023.json";

  /** An illustration: a rate for every level, from a source of low reliability. */
  public static final String EVERY_LEVEL = "1.0/packs/every-level.json";

  /** The most facts that a pack can hold, in all its periods together. */
  public static final int MAX_FACTS = 5_000;

  /** The most periods that a pack can hold. */
  public static final int MAX_PERIODS = 100;

  /** How far a document can be relied on. */
  public enum Reliability {
    /** An official text, known by its title or number. */
    OFFICIAL,
    /** A copy by somebody else. */
    REPOST,
    /** A text without a named author: for illustrations only. */
    LOW
  }

  /**
   * A document that facts are from.
   *
   * @param id how facts name it
   * @param title its title, and its number where it has one
   * @param reliability how far it can be relied on
   */
  public record Document(String id, String title, Reliability reliability) {

    /** Returns id and title, for people. */
    @Override
    public String toString() {
      return Masking.mask(id + ": " + title + " (" + reliability + ")");
    }
  }

  /**
   * A number, a list or a choice.
   *
   * @param name the field of the terms, with a level, kind or reading after a dot
   * @param value the value as it is written
   * @param unit the unit of a number, else empty
   * @param document the id of the document that it is from
   * @param clause the place in the document, empty where it is not stated
   * @param validFrom the first day on which it holds
   * @param validTo the last day
   */
  public record Fact(
      String name,
      String value,
      Optional<String> unit,
      String document,
      Optional<String> clause,
      LocalDate validFrom,
      LocalDate validTo) {

    /** Returns the fact with its source and its days, for people. */
    @Override
    public String toString() {
      return Masking.mask(
          "%s: %s, by %s, %s to %s".formatted(name, value, document, validFrom, validTo));
    }
  }

  /**
   * Days, between the first and the last of the pack, on which no terms are in force.
   *
   * @param from the first day
   * @param to the last day
   * @param missing the facts that do not hold then; empty where no period is stated at all
   */
  public record Gap(LocalDate from, LocalDate to, List<String> missing) {

    /** Copies the list. */
    public Gap {
      missing = List.copyOf(missing);
    }
  }

  private final ObjectNode json;
  private final String name;
  private final boolean illustration;
  private final List<Document> documents;
  private final List<Fact> facts;
  private final List<Gap> gaps;
  private final PolicyTimeline timeline;

  TermsPack(
      ObjectNode json,
      String name,
      boolean illustration,
      List<Document> documents,
      List<Fact> facts,
      List<Gap> gaps,
      PolicyTimeline timeline) {
    this.json = json;
    this.name = name;
    this.illustration = illustration;
    this.documents = List.copyOf(documents);
    this.facts = List.copyOf(facts);
    this.gaps = List.copyOf(gaps);
    this.timeline = timeline;
  }

  /** Returns a copy, so that nobody can change what was read. */
  ObjectNode json() {
    return json.deepCopy();
  }

  /**
   * Returns what the pack is called.
   *
   * @return a name for people
   */
  public String name() {
    return name;
  }

  /**
   * Tells whether the pack only shows what the form can carry.
   *
   * @return true if nobody may be paid by it
   */
  public boolean isIllustration() {
    return illustration;
  }

  /**
   * Returns where the facts are from.
   *
   * @return the documents, as they stand
   */
  public List<Document> documents() {
    return documents;
  }

  /**
   * Returns every fact with its source and its validity.
   *
   * @return the facts, as they stand
   */
  public List<Fact> facts() {
    return facts;
  }

  /**
   * Returns the days within the pack on which no terms are in force.
   *
   * @return the gaps, the earliest first; a level without a rate is none
   */
  public List<Gap> gaps() {
    return gaps;
  }

  /**
   * Returns the terms that follow from the facts.
   *
   * @return the timeline
   */
  public PolicyTimeline timeline() {
    return timeline;
  }

  @Override
  public boolean equals(@Nullable Object o) {
    return this == o || (o instanceof TermsPack other && json.equals(other.json));
  }

  @Override
  public int hashCode() {
    return json.hashCode();
  }

  /** Returns name and timeline. */
  @Override
  public String toString() {
    return Masking.mask(name) + ": " + timeline;
  }
}
