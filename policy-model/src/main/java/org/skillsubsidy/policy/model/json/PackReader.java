package org.skillsubsidy.policy.model.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.skillsubsidy.policy.model.terms.PolicyTerms;
import org.skillsubsidy.policy.model.terms.PolicyTimeline;
import org.skillsubsidy.policy.model.value.InvalidFactException;

/**
 * Reads one pack of terms. What a value means is {@link TermsJson}'s to say; here are its source,
 * its unit and its days.
 */
final class PackReader {

  /** Facts of which there is one for each level, kind of provider or reading. */
  private static final List<String> KEYED =
      List.of("certificate_rates_yuan", "admissions", "readings");

  private static final Map<String, String> UNITS =
      Map.of(
          "training_cap", "TRAININGS",
          "flat_rate_yuan", "YUAN_PER_TRAINING",
          "worker_cap_yuan", "YUAN_PER_TRAINING",
          "daily_allowance_yuan", "YUAN_PER_DAY",
          "certificate_rates_yuan", "YUAN_PER_CERTIFICATE");

  private static final int LONGEST_TEXT = 400;

  private final Problems problems;
  private final List<TermsPack.Document> documents = new ArrayList<>();
  private final Set<String> documentIds = new LinkedHashSet<>();
  private final List<TermsPack.Fact> facts = new ArrayList<>();
  private final List<TermsPack.Gap> gaps = new ArrayList<>();
  private final List<PolicyTerms> terms = new ArrayList<>();

  PackReader(Consumer<? super InvalidFactException> problems) {
    this.problems = new Problems(problems);
  }

  /** A fact, where it stands, and its value. */
  private record Stated(
      String field,
      @Nullable String key,
      String place,
      JsonNode value,
      LocalDate from,
      LocalDate to) {

    String name() {
      return key == null ? field : field + "." + key;
    }

    boolean holdsOn(LocalDate day) {
      return !day.isBefore(from) && !day.isAfter(to);
    }

    /** Adds the value to terms as {@link TermsJson} reads them. */
    void putInto(ObjectNode flat) {
      if (key == null) {
        flat.set(field, value);
      } else {
        flat.withObjectProperty(field).set(key, value);
      }
    }
  }

  private record Days(LocalDate from, LocalDate to, String place) {}

  Optional<TermsPack> read(JsonFields pack, ObjectNode json) {
    String[] name = {""};
    problems.read(() -> pack.required("name", PackReader::text), text -> name[0] = text);
    boolean[] illustration = {false};
    problems.read(() -> pack.requiredFlag("illustration"), flag -> illustration[0] = flag);
    problems.readOptional(() -> pack.optionalObject("documents"), this::readDocuments);
    List<JsonFields> periods = new ArrayList<>();
    problems.read(() -> pack.objects("periods"), periods::addAll);
    if (periods.isEmpty() && problems.none()) {
      problems.accept(
          new InvalidFactException(pack.place("periods"), "", "must hold at least one period"));
    }
    if (periods.size() > TermsPack.MAX_PERIODS) {
      problems.accept(
          new InvalidFactException(
              pack.place("periods"),
              periods.size() + " periods",
              "must not hold more than " + TermsPack.MAX_PERIODS));
      periods.clear();
    }
    List<Days> days = new ArrayList<>();
    for (JsonFields period : periods) {
      problems.read(() -> readPeriod(period), days::add);
    }
    pack.end(problems);
    days.sort(Comparator.comparing(Days::from));
    for (int i = 1; i < days.size(); i++) {
      requireApart(days.get(i - 1), days.get(i));
    }
    if (!problems.none()) {
      return Optional.empty();
    }
    for (int i = 1; i < days.size(); i++) {
      addGap(days.get(i - 1).to, days.get(i).from, List.of());
    }
    gaps.sort(Comparator.comparing(TermsPack.Gap::from));
    if (terms.isEmpty()) {
      problems.accept(
          new InvalidFactException(
              pack.place("periods"), "", "states no day on which every fact holds"));
      return Optional.empty();
    }
    return Optional.of(
        new TermsPack(
            json, name[0], illustration[0], documents, facts, gaps, PolicyTimeline.of(terms)));
  }

  private static String text(String text) {
    InvalidFactException.require(
        !text.isBlank() && text.length() <= LONGEST_TEXT,
        "text",
        text,
        "must be 1 to " + LONGEST_TEXT + " characters");
    return text;
  }

  private void readDocuments(JsonFields object) {
    documentIds.addAll(object.names());
    for (String id : documentIds) {
      problems.readOptional(
          () -> object.optionalObject(id),
          document -> {
            String title = document.required("title", PackReader::text);
            TermsPack.Reliability reliability =
                document.required("reliability", JsonFields.constant(TermsPack.Reliability.class));
            document.end(problems);
            documents.add(new TermsPack.Document(id, title, reliability));
          });
    }
  }

  private void requireApart(Days earlier, Days later) {
    if (!earlier.to.isBefore(later.from)) {
      problems.accept(
          new InvalidFactException(
              later.place,
              later.from,
              "overlaps what holds from %s to %s".formatted(earlier.from, earlier.to)));
    }
  }

  private Days readPeriod(JsonFields period) {
    LocalDate from = period.required("valid_from", JsonFields::date);
    LocalDate to = period.required("valid_to", JsonFields::date);
    InvalidFactException.require(
        !to.isBefore(from), period.place("valid_to"), to, "is before the first day, " + from);
    Days days = new Days(from, to, period.place("valid_from"));
    List<Stated> stated = new ArrayList<>();
    for (String field : TermsJson.fields()) {
      int before = stated.size();
      if (KEYED.contains(field)) {
        problems.readOptional(
            () -> period.optionalObject(field),
            keys -> {
              for (String key : keys.names()) {
                readFact(keys, key, field, key, days, stated);
              }
            });
      } else {
        readFact(period, field, field, null, days, stated);
        if (stated.size() == before && period.optionalNode(field).isEmpty()) {
          problems.accept(
              new InvalidFactException(period.place(field), "", "must not be left out"));
        }
      }
    }
    problems.readOptional(() -> period.optional("note", PackReader::text), note -> {});
    period.end(problems);
    if (problems.none()) {
      cut(days, stated);
    }
    return days;
  }

  /** Reads a fact: an object, or a list of objects that hold on different days. */
  private void readFact(
      JsonFields holder,
      String name,
      String field,
      @Nullable String key,
      Days period,
      List<Stated> all) {
    List<JsonFields> parts = new ArrayList<>();
    boolean list = holder.optionalNode(name).map(JsonNode::isArray).orElse(false);
    if (list) {
      problems.read(() -> holder.objects(name), parts::addAll);
    } else {
      problems.readOptional(() -> holder.optionalObject(name), parts::add);
    }
    List<Days> days = new ArrayList<>();
    if (facts.size() + parts.size() > TermsPack.MAX_FACTS) {
      problems.accept(
          new InvalidFactException(
              holder.place(name),
              facts.size() + parts.size() + " facts",
              "are too many: a pack holds at most " + TermsPack.MAX_FACTS));
      return;
    }
    for (JsonFields part : parts) {
      problems.read(
          () -> readPart(part, field, key, period),
          stated -> {
            all.add(stated);
            days.add(new Days(stated.from, stated.to, part.place("valid_from")));
          });
    }
    days.sort(Comparator.comparing(Days::from));
    for (int i = 1; i < days.size(); i++) {
      requireApart(days.get(i - 1), days.get(i));
    }
  }

  private Stated readPart(JsonFields part, String field, @Nullable String key, Days period) {
    String valuePlace = part.place("value");
    JsonNode value =
        part.optionalNode("value")
            .orElseThrow(() -> new InvalidFactException(valuePlace, "", "must not be left out"));
    LocalDate from = part.optional("valid_from", JsonFields::date).orElse(period.from);
    LocalDate to = part.optional("valid_to", JsonFields::date).orElse(period.to);
    InvalidFactException.require(
        !from.isBefore(period.from) && !from.isAfter(to),
        part.place("valid_from"),
        from,
        "must be within the period, and not after the last day");
    InvalidFactException.require(
        !to.isAfter(period.to), part.place("valid_to"), to, "must be within the period");
    Stated stated = new Stated(field, key, valuePlace, value, from, to);
    Optional<String> unit = part.optional("unit", Function.identity());
    String right = UNITS.get(field);
    InvalidFactException.require(
        unit.equals(Optional.ofNullable(right)),
        part.place("unit"),
        unit.orElse(""),
        right == null ? "must be left out: this has no unit" : "must be " + right);
    String document = part.required("document", Function.identity());
    InvalidFactException.require(
        documentIds.contains(document),
        part.place("document"),
        document,
        "must be one of the documents " + documentIds);
    Optional<String> clause = part.optional("clause", PackReader::text);
    part.optional("note", PackReader::text);
    part.end(problems);
    check(stated);
    facts.add(
        new TermsPack.Fact(
            stated.name(),
            value.isTextual() ? value.textValue() : JsonText.write(value),
            unit,
            document,
            clause,
            from,
            to));
    return stated;
  }

  /** Has the value alone read as terms, and names its own place where it is wrong. */
  private void check(Stated stated) {
    ObjectNode alone = JsonNodeFactory.instance.objectNode();
    stated.putInto(alone);
    String own = "/" + stated.name().replace('.', '/');
    TermsJson.read(
        JsonFields.of(alone, ""),
        problem -> {
          String rest =
              problem.fact().startsWith(own) ? problem.fact().substring(own.length()) : "";
          problems.accept(problem.named(stated.place + rest));
        });
  }

  /** Cuts the period where any fact begins or ends: between two cuts all stay what they are. */
  private void cut(Days period, List<Stated> stated) {
    TreeSet<LocalDate> starts = new TreeSet<>();
    starts.add(period.from);
    for (Stated each : stated) {
      starts.add(each.from);
      if (each.to.isBefore(period.to)) {
        starts.add(each.to.plusDays(1));
      }
    }
    for (LocalDate from : starts) {
      LocalDate next = starts.higher(from);
      addTerms(from, next == null ? period.to : next.minusDays(1), stated);
    }
  }

  private void addTerms(LocalDate from, LocalDate to, List<Stated> stated) {
    ObjectNode flat = JsonNodeFactory.instance.objectNode();
    flat.put("valid_from", from.toString());
    flat.put("valid_to", to.toString());
    KEYED.forEach(flat::putObject);
    stated.stream().filter(each -> each.holdsOn(from)).forEach(each -> each.putInto(flat));
    List<String> missing = TermsJson.fields().stream().filter(field -> !flat.has(field)).toList();
    if (missing.isEmpty()) {
      terms.add(TermsJson.read(JsonFields.of(flat, "")));
    } else {
      addGap(from.minusDays(1), to.plusDays(1), missing);
    }
  }

  /** Adds the days between two days, if there are any. */
  private void addGap(LocalDate before, LocalDate after, List<String> missing) {
    if (before.plusDays(1).isBefore(after)) {
      gaps.add(new TermsPack.Gap(before.plusDays(1), after.minusDays(1), missing));
    }
  }
}
