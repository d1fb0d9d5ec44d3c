package org.skillsubsidy.policy.model.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.skillsubsidy.policy.model.plan.Admission;
import org.skillsubsidy.policy.model.plan.CertificateLevel;
import org.skillsubsidy.policy.model.plan.FundSource;
import org.skillsubsidy.policy.model.plan.ProviderKind;
import org.skillsubsidy.policy.model.plan.TraineeGroup;
import org.skillsubsidy.policy.model.plan.TrainingType;
import org.skillsubsidy.policy.model.terms.CapWindow;
import org.skillsubsidy.policy.model.terms.PayeeRule;
import org.skillsubsidy.policy.model.terms.PolicyTerms;
import org.skillsubsidy.policy.model.terms.PolicyTimeline;
import org.skillsubsidy.policy.model.terms.Reading;
import org.skillsubsidy.policy.model.terms.ReadingChoice;
import org.skillsubsidy.policy.model.terms.Readings;
import org.skillsubsidy.policy.model.value.InvalidFactException;
import org.skillsubsidy.policy.model.value.Yuan;

/**
 * Terms as a JSON object that states only what differs from the plan: {@code {}} is the plan
 * itself. What it states, it states whole: a list of groups replaces the plan's list.
 */
public final class TermsJson {

  private static final ObjectNode PLAN = writeWhole(PolicyTerms.PLAN);

  private TermsJson() {}

  /** Returns the names of all fields but the first and the last day. */
  static List<String> fields() {
    List<String> fields = new ArrayList<>();
    PLAN.fieldNames().forEachRemaining(fields::add);
    fields.removeAll(List.of("valid_from", "valid_to"));
    return fields;
  }

  /**
   * Writes terms that follow one another.
   *
   * @param timeline the terms
   * @return a list, the earliest first
   */
  public static ArrayNode write(PolicyTimeline timeline) {
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    timeline.terms().forEach(terms -> list.add(write(terms)));
    return list;
  }

  /**
   * Writes terms.
   *
   * @param terms the terms
   * @return an object with what differs from the plan
   */
  public static ObjectNode write(PolicyTerms terms) {
    ObjectNode json = writeWhole(terms);
    PLAN.properties()
        .forEach(
            field -> {
              if (field.getValue().equals(json.get(field.getKey()))) {
                json.remove(field.getKey());
              }
            });
    return json;
  }

  private static ObjectNode writeWhole(PolicyTerms terms) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("valid_from", terms.validFrom().toString());
    json.put("valid_to", terms.validTo().toString());
    json.set("readings", write(terms.readings()));
    json.put("training_cap", terms.trainingCap());
    json.put("cap_window", terms.capWindow().name());
    json.put("flat_rate_yuan", Yuan.text(terms.flatRateFen()));
    json.set("flat_rate_types", ordered(TrainingType.class, terms.flatRateTypes()));
    json.set("types_without_rate", ordered(TrainingType.class, terms.typesWithoutRate()));
    json.put("worker_cap_yuan", Yuan.text(terms.workerCapFen()));
    json.set("worker_groups", ordered(TraineeGroup.class, terms.workerGroups()));
    json.set("poor_groups", ordered(TraineeGroup.class, terms.poorGroups()));
    json.put("daily_allowance_yuan", Yuan.text(terms.dailyAllowanceFen()));
    ObjectNode rates = json.putObject("certificate_rates_yuan");
    for (CertificateLevel level : CertificateLevel.values()) {
      Long fen = terms.certificateRatesFen().get(level);
      if (fen != null) {
        rates.put(level.name(), Yuan.text(fen));
      }
    }
    json.put("certificates_from", terms.certificatesFrom().toString());
    json.put("real_name_from", terms.realNameFrom().toString());
    ObjectNode admissions = json.putObject("admissions");
    for (ProviderKind kind : ProviderKind.values()) {
      Set<Admission> ways = terms.admissions().get(kind);
      if (ways != null) {
        admissions.set(kind.name(), ordered(Admission.class, ways));
      }
    }
    json.put("flat_rate_payee", terms.flatRatePayee().name());
    json.put("worker_payee", terms.workerPayee().name());
    json.put("allowance_payee", terms.allowancePayee().name());
    json.put("certificate_payee", terms.certificatePayee().name());
    json.put("flat_rate_fund", terms.flatRateFund().name());
    json.put("worker_fund", terms.workerFund().name());
    json.put("allowance_fund", terms.allowanceFund().name());
    json.put("employee_certificate_fund", terms.employeeCertificateFund().name());
    json.put("certificate_fund", terms.certificateFund().name());
    return json;
  }

  private static ObjectNode write(Readings readings) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    for (Reading reading : Reading.values()) {
      ReadingChoice choice = readings.choice(reading);
      if (choice != reading.defaultChoice()) {
        json.put(reading.name(), choice.name());
      }
    }
    return json;
  }

  private static <E extends Enum<E>> ArrayNode ordered(Class<E> type, Set<E> members) {
    EnumSet<E> ordered = EnumSet.noneOf(type);
    ordered.addAll(members);
    return ClaimJson.list(ordered);
  }

  /**
   * Reads terms that follow one another.
   *
   * @param terms one object for each, in any order; none for the plan's alone
   * @return the timeline
   * @throws InvalidFactException if a field is unknown or wrong, or if two terms overlap
   */
  public static PolicyTimeline readTimeline(List<JsonFields> terms) {
    if (terms.isEmpty()) {
      return PolicyTimeline.PLAN;
    }
    List<PolicyTerms> read = new ArrayList<>();
    terms.forEach(json -> read.add(read(json)));
    return PolicyTimeline.of(read);
  }

  /**
   * Reads terms.
   *
   * @param json an object with what differs from the plan
   * @return the terms
   * @throws InvalidFactException if a field is unknown or wrong; the message begins with its place
   *     where one field alone is wrong
   */
  public static PolicyTerms read(JsonFields json) {
    return read(
            json,
            problem -> {
              throw problem;
            })
        .orElseThrow();
  }

  /** Reads terms with whatever is wrong with them. */
  static Optional<PolicyTerms> read(
      JsonFields json, Consumer<? super InvalidFactException> problems) {
    Problems found = new Problems(problems);
    PolicyTerms.Builder terms = PolicyTerms.builder();
    found.readOptional(() -> json.optional("valid_from", JsonFields::date), terms::validFrom);
    found.readOptional(() -> json.optional("valid_to", JsonFields::date), terms::validTo);
    found.readOptional(
        () -> json.optionalObject("readings"), object -> terms.readings(readings(object)));
    found.readOptional(() -> json.optionalNumber("training_cap"), terms::trainingCap);
    found.readOptional(
        () -> json.optional("cap_window", JsonFields.constant(CapWindow.class)), terms::capWindow);
    found.readOptional(() -> json.optional("flat_rate_yuan", JsonFields::fen), terms::flatRateFen);
    found.readOptional(
        () -> json.optionalList("flat_rate_types", JsonFields.constant(TrainingType.class)),
        terms::flatRateTypes);
    found.readOptional(
        () -> json.optionalList("types_without_rate", JsonFields.constant(TrainingType.class)),
        terms::typesWithoutRate);
    found.readOptional(
        () -> json.optional("worker_cap_yuan", JsonFields::fen), terms::workerCapFen);
    found.readOptional(
        () -> json.optionalList("worker_groups", JsonFields.constant(TraineeGroup.class)),
        terms::workerGroups);
    found.readOptional(
        () -> json.optionalList("poor_groups", JsonFields.constant(TraineeGroup.class)),
        terms::poorGroups);
    found.readOptional(
        () -> json.optional("daily_allowance_yuan", JsonFields::fen), terms::dailyAllowanceFen);
    found.readOptional(
        () -> json.optionalObject("certificate_rates_yuan"),
        object ->
            terms.certificateRatesFen(
                byKey(
                    CertificateLevel.class,
                    object,
                    level -> object.required(level, JsonFields::fen))));
    found.readOptional(
        () -> json.optional("certificates_from", JsonFields::date), terms::certificatesFrom);
    found.readOptional(
        () -> json.optional("real_name_from", JsonFields::date), terms::realNameFrom);
    found.readOptional(
        () -> json.optionalObject("admissions"),
        object ->
            terms.admissions(
                byKey(
                    ProviderKind.class,
                    object,
                    kind ->
                        Set.copyOf(
                            object.requiredList(kind, JsonFields.constant(Admission.class))))));
    found.readOptional(() -> payee(json, "flat_rate_payee"), terms::flatRatePayee);
    found.readOptional(() -> payee(json, "worker_payee"), terms::workerPayee);
    found.readOptional(() -> payee(json, "allowance_payee"), terms::allowancePayee);
    found.readOptional(() -> payee(json, "certificate_payee"), terms::certificatePayee);
    found.readOptional(() -> fund(json, "flat_rate_fund"), terms::flatRateFund);
    found.readOptional(() -> fund(json, "worker_fund"), terms::workerFund);
    found.readOptional(() -> fund(json, "allowance_fund"), terms::allowanceFund);
    found.readOptional(
        () -> fund(json, "employee_certificate_fund"), terms::employeeCertificateFund);
    found.readOptional(() -> fund(json, "certificate_fund"), terms::certificateFund);
    json.end(found);
    if (!found.none()) {
      return Optional.empty();
    }
    try {
      return Optional.of(terms.build());
    } catch (InvalidFactException e) {
      found.accept(e.named(json.place(field(e.fact()))));
      return Optional.empty();
    }
  }

  /** The field of what the terms call such as {@code terms.flatRate}. */
  private static String field(String fact) {
    String name =
        fact.replaceFirst("terms\\.(\\w+).*", "$1")
            .replaceAll("([A-Z])", "_$1")
            .toLowerCase(Locale.ROOT);
    return PLAN.has(name) ? name : name + "_yuan";
  }

  private static Readings readings(JsonFields json) {
    Readings readings = Readings.DEFAULT;
    for (Reading reading : Reading.values()) {
      Optional<ReadingChoice> choice = json.optional(reading.name(), reading::choice);
      if (choice.isPresent()) {
        readings = readings.with(choice.get());
      }
    }
    json.end();
    return readings;
  }

  private static <K extends Enum<K>, V> Map<K, V> byKey(
      Class<K> type, JsonFields json, Function<String, V> value) {
    Map<K, V> values = new EnumMap<>(type);
    for (K key : type.getEnumConstants()) {
      if (json.names().contains(key.name())) {
        values.put(key, value.apply(key.name()));
      }
    }
    json.end();
    return values;
  }

  private static Optional<PayeeRule> payee(JsonFields json, String name) {
    return json.optional(name, JsonFields.constant(PayeeRule.class));
  }

  private static Optional<FundSource> fund(JsonFields json, String name) {
    return json.optional(name, JsonFields.constant(FundSource.class));
  }
}
