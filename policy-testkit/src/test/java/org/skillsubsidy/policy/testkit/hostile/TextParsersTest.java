package org.skillsubsidy.policy.testkit.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.skillsubsidy.policy.model.claim.CertificateNumber;
import org.skillsubsidy.policy.model.decision.Denial;
import org.skillsubsidy.policy.model.decision.ExclusiveKey;
import org.skillsubsidy.policy.model.decision.Payee;
import org.skillsubsidy.policy.model.fund.BudgetLine;
import org.skillsubsidy.policy.model.fund.ReservationId;
import org.skillsubsidy.policy.model.identity.ClaimId;
import org.skillsubsidy.policy.model.identity.IdentityNumber;
import org.skillsubsidy.policy.model.identity.OrganisationCode;
import org.skillsubsidy.policy.model.identity.TraineeId;
import org.skillsubsidy.policy.model.identity.TrainingId;
import org.skillsubsidy.policy.model.json.JsonFields;
import org.skillsubsidy.policy.model.ledger.Booking;
import org.skillsubsidy.policy.model.ledger.LedgerEntry;
import org.skillsubsidy.policy.model.ledger.LedgerSeal;
import org.skillsubsidy.policy.model.ledger.YearQuarter;
import org.skillsubsidy.policy.model.occupation.ClassificationEdition;
import org.skillsubsidy.policy.model.occupation.Occupation;
import org.skillsubsidy.policy.model.plan.Clause;
import org.skillsubsidy.policy.model.terms.PolicyTerms;
import org.skillsubsidy.policy.model.terms.Reading;
import org.skillsubsidy.policy.model.terms.Readings;
import org.skillsubsidy.policy.model.value.Fraction;
import org.skillsubsidy.policy.model.value.InvalidFactException;
import org.skillsubsidy.policy.model.value.Yuan;
import org.skillsubsidy.policy.testkit.arbitrary.HostileTexts;
import org.skillsubsidy.policy.testkit.fixture.Fixtures;
import org.skillsubsidy.policy.testkit.oracle.ReferenceCalculator;

/** Every parser of one text: a value that is written as it was read, or the documented error. */
class TextParsersTest {

  private static final String SEED = "20190701";

  private static final int MOST_OF_A_TEXT = 1_000_000;

  /**
   * A parser.
   *
   * @param name what it reads
   * @param parse reads a value
   * @param write writes it as it is read
   * @param show shows it to people; empty for names of the host's choice, for figures and for
   *     digests, which are shown as they are
   * @param valid texts that it reads
   */
  private record Parser<T>(
      String name,
      Function<String, T> parse,
      Function<T, String> write,
      Optional<Function<T, String>> show,
      List<String> valid) {

    static <T> Parser<T> of(
        String name, Function<String, T> parse, Function<T, String> write, String... valid) {
      return new Parser<>(
          name, parse, write, Optional.of(Parser::withoutPseudonym), List.of(valid));
    }

    private static String withoutPseudonym(Object value) {
      return value.toString().replaceFirst("p:[^|]*", "");
    }

    static <T> Parser<T> shownAsTheyAre(String name, Function<String, T> parse, String... valid) {
      return new Parser<>(name, parse, Object::toString, Optional.empty(), List.of(valid));
    }

    void readOrRefuse(String text) {
      T value;
      try {
        value = parse.apply(text);
      } catch (InvalidFactException e) {
        Shown.check(e);
        return;
      }
      assertThat(parse.apply(write.apply(value))).isEqualTo(value).hasSameHashCodeAs(value);
      show.ifPresent(form -> assertThat(HostileTexts.numbersIn(form.apply(value))).isEmpty());
    }

    @Override
    public String toString() {
      return name;
    }
  }

  static List<Parser<?>> parsers() {
    return List.of(
        Parser.of(
            "identity number",
            IdentityNumber::parse,
            IdentityNumber::storageForm,
            "140105199003070012",
            "14010519880229005x"),
        Parser.of(
            "identity number of the old form",
            IdentityNumber::fromLegacy,
            number -> number.storageForm().substring(0, 6) + number.storageForm().substring(8, 17),
            "140105900307001",
            "440524010101996"),
        Parser.of(
            "trainee", TraineeId::parse, TraineeId::storageForm, "911124198108030024", "p:4711"),
        Parser.of(
            "organisation",
            OrganisationCode::parse,
            OrganisationCode::toString,
            "91140100000001011B",
            "91350100M000100Y43"),
        Parser.shownAsTheyAre("claim id", ClaimId::parse, "C-2020_0001.a"),
        Parser.shownAsTheyAre("training id", TrainingId::parse, "T-7"),
        Parser.shownAsTheyAre("reservation", ReservationId::parse, "R-1"),
        Parser.shownAsTheyAre("budget line", BudgetLine::parse, "SKILLS_SPECIAL_ACCOUNT:2020"),
        Parser.of(
            "certificate",
            CertificateNumber::parse,
            CertificateNumber::storageForm,
            "S-7",
            "1901\u53F7"),
        Parser.of("occupation", Occupation::parse, Occupation::toString, "2015:6-18-02-04"),
        Parser.of(
            "edition", ClassificationEdition::parse, ClassificationEdition::year, "2015", "2022"),
        Parser.of("amount", Yuan::parseFen, Yuan::text, "700", "700.05", "1000000000000.00"),
        Parser.of("date", JsonFields::date, Object::toString, "2020-02-29"),
        Parser.shownAsTheyAre("fraction", Fraction::parse, "3/5", "7"),
        Parser.of("clause", Clause::parse, Clause::number, "1", "2.6"),
        Parser.of("reading", Reading::parse, Reading::name, "R13"),
        Parser.of(
            "readings",
            Readings::parse,
            Readings::toString,
            "R2=OCCUPATION;R7=PER_YEAR",
            Readings.DEFAULT.toString()),
        Parser.of("denial", Denial::parse, Denial::text, "CERTIFICATE:NO_CERTIFICATE"),
        Parser.of(
            "payee",
            Payee::parse,
            Payee::storageForm,
            "TRAINEE|140105199003070012",
            "PROVIDER|91140100000001011B"),
        Parser.of("exclusive key", ExclusiveKey::parse, ExclusiveKey::storageForm, keys()),
        Parser.shownAsTheyAre("seal", LedgerSeal::parse, "7:" + "0f".repeat(32)),
        Parser.of("quarter", YearQuarter::parse, YearQuarter::toString, "2020-Q1"),
        Parser.of("ledger entry", LedgerEntry::parse, LedgerEntry::storageForm, ledgerLine()));
  }

  private static String[] keys() {
    return Fixtures.poorLabourerInFreeTraining()
        .decidedBy(ReferenceCalculator.of(PolicyTerms.PLAN))
        .exclusiveKeys()
        .stream()
        .map(ExclusiveKey::storageForm)
        .toArray(String[]::new);
  }

  private static String ledgerLine() {
    var decision =
        Fixtures.poorLabourerInFreeTraining().decidedBy(ReferenceCalculator.of(PolicyTerms.PLAN));
    return LedgerEntry.following(
            LedgerSeal.START,
            Booking.payment(
                decision.claim(), decision.lines().get(0), decision.claim().submittedOn()))
        .storageForm();
  }

  /** A parser with a text for it. */
  private record Trial(Parser<?> parser, String text) {

    void readOrRefuse() {
      parser.readOrRefuse(text);
    }
  }

  /** A text for each parser. */
  @Provide
  Arbitrary<List<Trial>> trials() {
    List<Arbitrary<Trial>> each = new ArrayList<>();
    for (Parser<?> parser : parsers()) {
      each.add(
          HostileTexts.of(parser.valid().toArray(String[]::new))
              .map(text -> new Trial(parser, text)));
    }
    return Combinators.combine(each).as(trials -> trials);
  }

  @Property(seed = SEED, edgeCases = EdgeCasesMode.NONE)
  void aTextIsReadOrRefused(@ForAll("trials") List<Trial> trials) {
    trials.forEach(Trial::readOrRefuse);
  }

  @ParameterizedTest
  @MethodSource("parsers")
  @Timeout(value = 60, unit = TimeUnit.SECONDS)
  void aTextOfAMillionCharactersIsRefusedShortly(Parser<?> parser) {
    for (String valid : parser.valid()) {
      for (String part : List.of(valid, valid.substring(0, 1), "9", "a", ",", "|", ":", ";", "-")) {
        String huge = part.repeat(MOST_OF_A_TEXT / part.length());
        for (String text : List.of(huge, valid + huge, huge + valid)) {
          Throwable refused = catchThrowable(() -> parser.parse().apply(text));
          assertThat(refused).isInstanceOf(InvalidFactException.class);
          Shown.check((InvalidFactException) refused);
        }
      }
    }
  }
}
