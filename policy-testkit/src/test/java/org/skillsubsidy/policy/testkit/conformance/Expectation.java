package org.skillsubsidy.policy.testkit.conformance;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.skillsubsidy.policy.model.claim.SubsidyClaim;
import org.skillsubsidy.policy.model.decision.Bar;
import org.skillsubsidy.policy.model.decision.Denial;
import org.skillsubsidy.policy.model.decision.Outcome;
import org.skillsubsidy.policy.model.decision.PayeeKind;
import org.skillsubsidy.policy.model.plan.Clause;
import org.skillsubsidy.policy.model.plan.FundSource;
import org.skillsubsidy.policy.model.plan.SubsidyKind;
import org.skillsubsidy.policy.model.terms.Reading;
import org.skillsubsidy.policy.model.value.Yuan;

/**
 * What must be decided about a claim, written by hand. Immutable. Unless it says otherwise,
 * whatever is paid enters the history as the first training of 2020, and rests on no reading.
 */
final class Expectation {

  /** One payment. */
  record Line(SubsidyKind kind, long fen, PayeeKind payee, FundSource fund, Clause clause) {

    Line to(PayeeKind other) {
      return new Line(kind, fen, other, fund, clause);
    }

    Line from(FundSource other) {
      return new Line(kind, fen, payee, other, clause);
    }

    Line by(String other) {
      return new Line(kind, fen, payee, fund, Clause.parse(other));
    }
  }

  static Line flatRate(String yuan) {
    return new Line(
        SubsidyKind.ENTERPRISE_TRAINING,
        Yuan.parseFen(yuan),
        PayeeKind.EMPLOYER,
        FundSource.SKILLS_SPECIAL_ACCOUNT,
        Clause.C2_3);
  }

  static Line worker(String yuan) {
    return new Line(
        SubsidyKind.WORKER_TRAINING,
        Yuan.parseFen(yuan),
        PayeeKind.TRAINEE,
        FundSource.EMPLOYMENT_SUBSIDY_FUND,
        Clause.C2_4);
  }

  static Line allowance(String yuan) {
    return new Line(
        SubsidyKind.LIVING_ALLOWANCE,
        Yuan.parseFen(yuan),
        PayeeKind.TRAINEE,
        FundSource.EMPLOYMENT_SUBSIDY_FUND,
        Clause.C2_5);
  }

  static Line certificate(String yuan) {
    return new Line(
        SubsidyKind.CERTIFICATE,
        Yuan.parseFen(yuan),
        PayeeKind.PROVIDER,
        FundSource.EMPLOYMENT_SUBSIDY_FUND,
        Clause.C2_6);
  }

  /** The certificate of an employee whose employer organised the exam. */
  static Line employeeCertificate(String yuan) {
    return certificate(yuan).to(PayeeKind.EMPLOYER).from(FundSource.SKILLS_SPECIAL_ACCOUNT);
  }

  static Expectation payable(Line... lines) {
    return new Expectation(
        state -> {
          state.lines = lines;
          state.slot = OptionalInt.of(1);
        });
  }

  /** What {@code Fixtures.claim()} is paid. */
  static Expectation paid() {
    return payable(worker("800.00"), certificate("300.00"));
  }

  /** What {@code Fixtures.employeeClaim()} is paid. */
  static Expectation paidAsEmployee() {
    return payable(flatRate("300.00"), employeeCertificate("300.00"));
  }

  /** What {@code Fixtures.poorLabourerClaim()} is paid. */
  static Expectation paidAsPoorLabourer() {
    return payable(
            worker("800.00").to(PayeeKind.PROVIDER), allowance("300.00"), certificate("300.00"))
        .restingOn("R10", "R11");
  }

  static Expectation nothingPayable(String... denials) {
    return new Expectation(state -> {}).denying(denials);
  }

  static Expectation barred(Bar... bars) {
    return new Expectation(state -> state.bars = bars);
  }

  static Expectation conflict() {
    return new Expectation(state -> state.conflict = true);
  }

  private final Consumer<State> changes;

  private Expectation(Consumer<State> changes) {
    this.changes = changes;
  }

  private Expectation with(Consumer<State> change) {
    return new Expectation(changes.andThen(change));
  }

  Expectation denying(String... denials) {
    return with(state -> state.denials = denials);
  }

  Expectation year(int year) {
    return with(state -> state.year = year);
  }

  /** Has the training enter the history, in that place. */
  Expectation slot(int slot) {
    return with(state -> state.slot = OptionalInt.of(slot));
  }

  Expectation restingOn(String... readings) {
    return with(state -> state.readings = readings);
  }

  Expectation withKeys(String... keys) {
    return with(state -> state.keys = Optional.of(keys));
  }

  Expectation repeat(boolean repeat) {
    return with(state -> state.repeat = Optional.of(repeat));
  }

  ObjectNode toJson(SubsidyClaim claim) {
    State state = new State();
    changes.accept(state);
    return state.toJson(claim);
  }

  private static final class State {

    Line[] lines = {};
    Bar[] bars = {};
    String[] denials = {};
    String[] readings = {};
    int year = 2020;
    OptionalInt slot = OptionalInt.empty();
    Optional<String[]> keys = Optional.empty();
    Optional<Boolean> repeat = Optional.empty();
    boolean conflict;

    ObjectNode toJson(SubsidyClaim claim) {
      ObjectNode json = JsonNodeFactory.instance.objectNode();
      json.put("claim_id", claim.id().toString());
      if (conflict) {
        return json.put("conflict", true);
      }
      json.put("outcome", outcome().name());
      json.put("total_yuan", Yuan.text(Stream.of(lines).mapToLong(Line::fen).sum()));
      json.put("enterprise_training_yuan", amount(SubsidyKind.ENTERPRISE_TRAINING));
      json.put("worker_training_yuan", amount(SubsidyKind.WORKER_TRAINING));
      json.put("living_allowance_yuan", amount(SubsidyKind.LIVING_ALLOWANCE));
      json.put("certificate_yuan", amount(SubsidyKind.CERTIFICATE));
      addAll(json.putArray("bars"), names(bars));
      Stream.of(denials).forEach(Denial::parse);
      addAll(json.putArray("denials"), List.of(denials));
      if (slot.isPresent()) {
        json.put("year", year);
        json.put("annual_slot", slot.getAsInt());
      } else {
        json.putNull("annual_slot");
      }
      ArrayNode payments = json.putArray("payments");
      for (Line line : lines) {
        payments.add(toJson(line, claim));
      }
      Set<Reading> rests = EnumSet.noneOf(Reading.class);
      Stream.of(readings).map(Reading::parse).forEach(rests::add);
      addAll(json.putArray("readings"), names(rests.toArray(Reading[]::new)));
      keys.ifPresent(each -> addAll(json.putArray("exclusive_keys"), List.of(each)));
      repeat.ifPresent(each -> json.put("repeat", each));
      return json;
    }

    private Outcome outcome() {
      if (bars.length > 0) {
        return Outcome.BARRED;
      }
      return lines.length > 0 ? Outcome.PAYABLE : Outcome.NOTHING_PAYABLE;
    }

    private String amount(SubsidyKind kind) {
      return Yuan.text(
          Stream.of(lines).filter(line -> line.kind() == kind).mapToLong(Line::fen).sum());
    }

    private static ObjectNode toJson(Line line, SubsidyClaim claim) {
      return JsonNodeFactory.instance
          .objectNode()
          .put("kind", line.kind().name())
          .put("amount_yuan", Yuan.text(line.fen()))
          .put("payee_kind", line.payee().name())
          .put("payee_id", payee(line.payee(), claim))
          .put("fund", line.fund().name())
          .put("clause", line.clause().number());
    }

    private static String payee(PayeeKind kind, SubsidyClaim claim) {
      return switch (kind) {
        case TRAINEE -> claim.trainee().id().storageForm();
        case EMPLOYER -> claim.trainee().employer().orElseThrow().toString();
        case PROVIDER -> claim.training().provider().code().toString();
      };
    }

    private static List<String> names(Enum<?>... constants) {
      return Stream.of(constants).map(Enum::name).toList();
    }

    private static void addAll(ArrayNode list, List<String> texts) {
      texts.forEach(list::add);
    }
  }
}
