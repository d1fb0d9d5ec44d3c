package org.skillsubsidy.policy.rules.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.skillsubsidy.policy.model.decision.Bar;
import org.skillsubsidy.policy.model.decision.Denial;
import org.skillsubsidy.policy.model.decision.Outcome;
import org.skillsubsidy.policy.model.decision.PayeeKind;
import org.skillsubsidy.policy.model.disclosure.Disclosure;
import org.skillsubsidy.policy.model.disclosure.GroupPayouts;
import org.skillsubsidy.policy.model.disclosure.MonthBasis;
import org.skillsubsidy.policy.model.disclosure.PayeePayouts;
import org.skillsubsidy.policy.model.disclosure.Payouts;
import org.skillsubsidy.policy.model.ledger.LedgerSeal;
import org.skillsubsidy.policy.model.plan.Cites;
import org.skillsubsidy.policy.model.plan.Clause;
import org.skillsubsidy.policy.model.plan.FundSource;
import org.skillsubsidy.policy.model.plan.SubsidyKind;
import org.skillsubsidy.policy.model.plan.TraineeGroup;
import org.skillsubsidy.policy.model.target.Target;
import org.skillsubsidy.policy.model.target.TargetKind;
import org.skillsubsidy.policy.model.target.TargetProgress;
import org.skillsubsidy.policy.model.target.TargetReport;
import org.skillsubsidy.policy.model.value.Fraction;
import org.skillsubsidy.policy.testkit.fixture.Fixtures;

/** What is disclosed is what stands on the page, figure by figure and bar by bar. */
@Cites(Clause.C3_9)
class DisclosurePageFiguresTest {

  private static final FundSource ACCOUNT = FundSource.SKILLS_SPECIAL_ACCOUNT;
  private static final FundSource FUND = FundSource.EMPLOYMENT_SUBSIDY_FUND;

  private final Disclosure disclosure =
      Disclosure.builder()
          .publisher("人社厅")
          .publishedOn(LocalDate.of(2022, 1, 15))
          .putOutcomes(Outcome.PAYABLE, 3L)
          .putOutcomes(Outcome.BARRED, 1L)
          .people(1234)
          .monthBasis(MonthBasis.PAYMENT)
          .byMonth(
              Map.of(
                  YearMonth.of(2019, 12),
                  Map.of(ACCOUNT, new Payouts(1, 100_00), FUND, new Payouts(2, 300_00)),
                  YearMonth.of(2020, 2),
                  Map.of(ACCOUNT, new Payouts(1, 200_00))))
          .putByKind(SubsidyKind.LIVING_ALLOWANCE, new Payouts(1, 150_00))
          .putByKind(SubsidyKind.CERTIFICATE, new Payouts(3, 450_00))
          .addByGroups(
              new GroupPayouts(
                  Set.of(TraineeGroup.DISABLED, TraineeGroup.UNEMPLOYED),
                  7,
                  new Payouts(3, 400_00)))
          .addByGroups(new GroupPayouts(Set.of(), 5, new Payouts(1, 200_00)))
          .addByPayee(
              new PayeePayouts(
                  PayeeKind.EMPLOYER, Optional.of(Fixtures.EMPLOYER), new Payouts(3, 450_00)))
          .addByPayee(new PayeePayouts(PayeeKind.TRAINEE, Optional.empty(), new Payouts(1, 150_00)))
          .putBars(Bar.NOT_LISTED, 1L)
          .putBars(Bar.ANNUAL_LIMIT, 4L)
          .putDenials(Denial.CERTIFICATE_NO_CERTIFICATE, 2000L)
          .putDenials(Denial.LIVING_ALLOWANCE_TRAINEE_WAS_CHARGED, 2001L)
          .targets(
              new TargetReport(
                  List.of(
                      new TargetProgress(
                          new Target(TargetKind.APPRENTICES, 2019, 2021, Fraction.of(30_000)),
                          Optional.of(Fraction.of(15_000))))))
          .build();

  private final PageReader page = new PageReader(disclosure);

  @Test
  void theHeadSaysWhoPublishesWhatAndWhen() {
    assertThat(page.header())
        .contains("Skills training subsidies: public disclosure")
        .contains("Published by 人社厅", "Published on 2022-01-15")
        .endsWith(
            "Total paid (yuan) 600.00 People who benefited 1,234"
                + " Subsidised trainings 3 Claims decided 4");
  }

  @Test
  void aDayOrAPublisherAloneIsSaidToo() {
    Disclosure nameless = disclosure.toBuilder().publisher(Optional.empty()).build();
    Disclosure undated = disclosure.toBuilder().publishedOn(Optional.empty()).build();
    Disclosure neither = nameless.toBuilder().publishedOn(Optional.empty()).build();

    assertThat(new PageReader(nameless).header()).contains("2022-01-15").doesNotContain("人社厅");
    assertThat(new PageReader(undated).header()).contains("人社厅").doesNotContain("2022-01-15");
    assertThat(DisclosurePage.html(neither)).doesNotContain("class=\"facts\"");
  }

  @Test
  void theSealOfTheLedgerIsOnThePageAndInTheTables() {
    LedgerSeal seal = new LedgerSeal(4711, "0123456789abcdef".repeat(4));
    Disclosure sealed = disclosure.toBuilder().ledgerSeal(seal).build();

    assertThat(new PageReader(sealed).header()).contains("digest) " + seal);
    assertThat(DisclosureCsv.lines(sealed))
        .contains("ledger,4711," + seal.digest() + ",,,,,,,")
        .hasSize(DisclosureCsv.lines(disclosure).size() + 1);
    assertThat(page.header()).doesNotContain("Seal");
  }

  @Test
  void monthsByFund() {
    assertThat(page.text("Payouts over time"))
        .contains("By the month in which the money was paid.");
    assertThat(page.rows("Payouts over time"))
        .containsExactly(
            "Month|Special account for skills|Employment subsidy fund|Total",
            "2019-12|100.00|300.00|400.00",
            "2020-01|0.00|0.00|0.00",
            "2020-02|200.00|0.00|200.00",
            "Total|300.00|300.00|600.00");
  }

  @Test
  void kindsAndFundsWithTheirTotals() {
    assertThat(page.rows("By kind of subsidy"))
        .containsExactly(
            "Subsidy||Yuan|Payments",
            "Living allowance||150.00|1",
            "Certificate||450.00|3",
            "Total||600.00|4");
    assertThat(page.bars("By kind of subsidy")).containsExactly("33.3%", "100.0%");
    assertThat(page.rows("By fund"))
        .containsExactly(
            "Fund||Yuan|Payments",
            "Special account for skills||300.00|2",
            "Employment subsidy fund||300.00|2",
            "Total||600.00|4");
  }

  @Test
  void groupsWithTheirPeople() {
    assertThat(page.rows("By group of people"))
        .containsExactly(
            "Groups||Yuan|Payments|People",
            "unemployed, disabled||400.00|3|7",
            "Other combinations||200.00|1|5");
    assertThat(page.bars("By group of people")).containsExactly("100.0%", "50.0%");
    assertThat(DisclosurePage.html(disclosure)).contains(">下岗失业人员、残疾人<");
  }

  @Test
  void payees() {
    assertThat(page.rows("By payee"))
        .containsExactly(
            "Payee||Yuan|Payments",
            Fixtures.EMPLOYER + " Employer||450.00|3",
            "Trainees||150.00|1",
            "Total||600.00|4");
  }

  @Test
  void outcomesAndReasonsTheMostFrequentFirst() {
    assertThat(page.rows("Outcomes"))
        .containsExactly("Outcome||Claims", "Payable||3", "Barred||1", "Total||4");
    assertThat(page.rows("Why trainings were not subsidised"))
        .containsExactly(
            "Reason||Claims",
            "The trainee has had as many subsidised trainings as the cap allows||4",
            "The training is neither in the catalogue nor reviewed by the local department||1");
    assertThat(page.bars("Why trainings were not subsidised")).containsExactly("100.0%", "25.0%");
    assertThat(page.rows("Why single subsidies were not paid"))
        .containsExactly(
            "Reason||Claims",
            "Living allowance: The training should be free, and the trainee was charged||2,001",
            "Certificate: There is no certificate||2,000");
  }

  @Test
  void targets() {
    assertThat(page.rows("Progress to the targets"))
        .containsExactly(
            "Target||Actual / goal|State",
            "New-type apprentices 2019–2021||15,000 / 30,000|– not met");
    assertThat(page.bars("Progress to the targets")).containsExactly("50.0%");
  }

  @Test
  void withoutTargetsThereIsNoSectionOnThem() {
    assertThat(DisclosurePage.html(disclosure.toBuilder().targets(Optional.empty()).build()))
        .doesNotContain("Progress to the targets");
  }

  @Test
  void columnsAreStackedToScale() {
    String chart = page.section("Payouts over time");

    assertThat(chart)
        .contains("viewBox=\"0 0 30 1000\"", "max-width:20rem")
        .contains("aria-label=\"各月补贴金额 / Payouts over time\"");
    assertThat(found(chart, "<rect class=\"(fund\\d)\" (x=[^>]*)>"))
        .containsExactly(
            "fund0 x=\"1\" y=\"750\" width=\"8\" height=\"250\"",
            "fund1 x=\"1\" y=\"0\" width=\"8\" height=\"750\"",
            "fund0 x=\"21\" y=\"500\" width=\"8\" height=\"500\"");
    assertThat(found(chart, "<line x1=\"(0)\" x2=\"(30)\" y1=\"(\\d+)\" y2=\"(\\d+)\"/>"))
        .containsExactly(
            "0 30 1000 1000", "0 30 750 750", "0 30 500 500", "0 30 250 250", "0 30 0 0");
    assertThat(found(chart, "<title>([^<]*)</title>"))
        .contains("2019年12月 就业补助资金 300.00元 / 2019-12 Employment subsidy fund CNY 300.00")
        .hasSize(3);
    assertThat(found(chart, "<span style=\"bottom:([^\"]*)%;?\">(\\d+)<"))
        .containsExactly("0.0 0", "25.0 100", "50.0 200", "75.0 300", "100.0 400");
    assertThat(found(chart, "class=\"swatch\"[^>]*><rect class=\"(\\w+)\""))
        .containsExactly("fund0", "fund1");
    assertThat(page.text("Payouts over time"))
        .contains("Special account for skills Employment subsidy fund Month");
  }

  @Test
  void aFewColumnsHaveTheirMonthsAndTheYearWhereItBegins() {
    assertThat(
            found(page.section("Payouts over time"), "<span style=\"left:([^%]*)%\">(.*?)</span>"))
        .containsExactly("16.6 <b>12</b>2019", "50.0 <b>1</b>2020", "83.3 <b>2</b>");
  }

  @Test
  void manyColumnsHaveTheirYearsAlone() {
    assertThat(names(12)).hasSize(12).startsWith("4.1 <b>11</b>2019", "12.5 <b>12</b>");
    assertThat(names(13)).containsExactly("3.8 2019", "19.2 2020");
  }

  private List<String> names(int months) {
    TreeMap<YearMonth, Map<FundSource, Payouts>> byMonth = new TreeMap<>();
    for (int i = 0; i < months; i++) {
      byMonth.put(YearMonth.of(2019, 11).plusMonths(i), Map.of(FUND, new Payouts(1, 1)));
    }
    Disclosure many = disclosure.toBuilder().byMonth(byMonth).build();
    return found(
        new PageReader(many).section("Payouts over time"),
        "<span style=\"left:([^%]*)%\">(.*?)</span>");
  }

  private static List<String> found(String text, String pattern) {
    return Pattern.compile(pattern)
        .matcher(text)
        .results()
        .map(
            found -> {
              StringBuilder groups = new StringBuilder(found.group(1));
              for (int i = 2; i <= found.groupCount(); i++) {
                groups.append(' ').append(found.group(i));
              }
              return groups.toString();
            })
        .toList();
  }
}
