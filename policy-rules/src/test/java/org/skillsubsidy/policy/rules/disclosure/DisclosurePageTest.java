package org.skillsubsidy.policy.rules.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.skillsubsidy.policy.model.decision.Bar;
import org.skillsubsidy.policy.model.decision.Denial;
import org.skillsubsidy.policy.model.decision.Outcome;
import org.skillsubsidy.policy.model.decision.PayeeKind;
import org.skillsubsidy.policy.model.disclosure.Disclosure;
import org.skillsubsidy.policy.model.disclosure.GroupPayouts;
import org.skillsubsidy.policy.model.disclosure.MonthBasis;
import org.skillsubsidy.policy.model.disclosure.PayeePayouts;
import org.skillsubsidy.policy.model.disclosure.Payouts;
import org.skillsubsidy.policy.model.plan.Cites;
import org.skillsubsidy.policy.model.plan.Clause;
import org.skillsubsidy.policy.model.plan.FundSource;
import org.skillsubsidy.policy.model.plan.SubsidyKind;
import org.skillsubsidy.policy.model.plan.TraineeGroup;
import org.skillsubsidy.policy.model.target.TargetFigures;
import org.skillsubsidy.policy.rules.target.TargetCalculator;
import org.skillsubsidy.policy.testkit.arbitrary.Identities;

/** The page stands on its own, in two languages, with nothing, with little and with very much. */
@Cites(Clause.C3_9)
class DisclosurePageTest {

  private static final Pattern TAG = Pattern.compile("<(/?)([a-z0-9]+)((?:\\s[^<>]*?)?)(/?)>");
  private static final Set<String> VOID = Set.of("meta", "input");

  private static final Disclosure EMPTY = Discloser.DEFAULT.disclose(List.of());

  private static Disclosure months(int count, Payouts each) {
    TreeMap<YearMonth, Map<FundSource, Payouts>> months = new TreeMap<>();
    for (int i = 0; i < count; i++) {
      months.put(
          YearMonth.of(2019, 11).plusMonths(i), Map.of(FundSource.EMPLOYMENT_SUBSIDY_FUND, each));
    }
    Payouts sum = new Payouts(count * each.payments(), count * each.fen());
    return Disclosure.builder()
        .putOutcomes(Outcome.PAYABLE, (long) count)
        .people(count)
        .monthBasis(MonthBasis.PAYMENT)
        .byMonth(months)
        .putByKind(SubsidyKind.WORKER_TRAINING, sum)
        .build();
  }

  /** As much as there can be: every reason, every group, twelve digits of yuan. */
  private static Disclosure everything() {
    Disclosure.Builder disclosure =
        months(36, new Payouts(12_345_678, 1_234_567_890_123L * 100)).toBuilder()
            .publisher("山西省人力资源和社会保障厅")
            .publishedOn(LocalDate.of(2022, 1, 15))
            .targets(TargetCalculator.DEFAULT.assess(TargetFigures.builder().build()));
    Payouts paid = new Payouts(1, 100);
    for (TraineeGroup group : TraineeGroup.values()) {
      disclosure.addByGroups(new GroupPayouts(Set.of(group), 9, paid));
    }
    for (int i = 0; i < 21; i++) {
      disclosure.addByPayee(
          new PayeePayouts(
              PayeeKind.PROVIDER,
              Optional.of(Identities.organisation(i)),
              new Payouts(1, 100 - i)));
    }
    Map<Bar, Long> bars = new EnumMap<>(Bar.class);
    List.of(Bar.values()).forEach(bar -> bars.put(bar, (long) bar.name().length()));
    Map<Denial, Long> denials = new EnumMap<>(Denial.class);
    List.of(Denial.values()).forEach(denial -> denials.put(denial, 1L));
    return disclosure.bars(bars).denials(denials).build();
  }

  static List<Disclosure> disclosures() {
    return List.of(
        EMPTY,
        months(1, new Payouts(1, 1)),
        months(12, new Payouts(1, 700_00)),
        months(36, Payouts.NONE),
        months(500, new Payouts(9, 999_999_99)),
        everything());
  }

  @ParameterizedTest
  @MethodSource("disclosures")
  void everyTagIsClosedWhereItWasOpened(Disclosure disclosure) {
    Deque<String> open = new ArrayDeque<>();
    Matcher tag = TAG.matcher(DisclosurePage.html(disclosure));
    while (tag.find()) {
      if (tag.group(1).isEmpty()) {
        if (tag.group(4).isEmpty() && !VOID.contains(tag.group(2))) {
          open.push(tag.group(2));
        }
      } else {
        assertThat(open.pop()).as("before %d", tag.start()).isEqualTo(tag.group(2));
      }
    }
    assertThat(open).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("disclosures")
  void nothingComesFromElsewhereAndNothingRuns(Disclosure disclosure) {
    assertThat(DisclosurePage.html(disclosure))
        .doesNotContainPattern("(?i)<script|\\son[a-z]+=|javascript:|https?:|src=|<link|@import")
        .doesNotContainPattern("(?i)url\\(|<img|<iframe|<object|<embed|<base|href=");
  }

  @ParameterizedTest
  @MethodSource("disclosures")
  void everyTextThatIsChineseIsEnglishToo(Disclosure disclosure) {
    String html = DisclosurePage.html(disclosure);
    String withoutEnglish = html.replaceAll("<span lang=\"en\">[^<]*</span>", "");
    String withoutChinese =
        html.replaceAll("(?s)<style>.*?</style>", "")
            .replaceAll("<span lang=\"zh\">[^<]*</span>", "")
            .replaceAll("<title>[^<]*</title>", "")
            .replaceAll("<label for=\"zh\">[^<]*</label>", "")
            .replaceAll("aria-label=\"[^\"]*\"", "")
            .replace(disclosure.publisher().orElse(" "), "");

    assertThat(withoutChinese).doesNotContainPattern("\\p{IsHan}");
    assertThat(count(html, "<span lang=\"zh\">")).isEqualTo(count(html, "<span lang=\"en\">"));
    assertThat(withoutEnglish).doesNotContain("lang=\"en\"");
  }

  @ParameterizedTest
  @MethodSource("disclosures")
  void columnsStandWithinTheirChart(Disclosure disclosure) {
    Matcher rect =
        Pattern.compile(
                "<rect class=\"fund\\d\" x=\"(\\d+)\" y=\"(-?\\d+)\" width=\"8\" height=\"(-?\\d+)\">")
            .matcher(DisclosurePage.html(disclosure));
    while (rect.find()) {
      int y = Integer.parseInt(rect.group(2));
      int height = Integer.parseInt(rect.group(3));
      assertThat(y).isBetween(0, 1000);
      assertThat(height).isBetween(0, 1000);
      assertThat(y + height).isEqualTo(1000);
    }
  }

  @Test
  void aPageOfNothingSaysSo() {
    String html = DisclosurePage.html(EMPTY);

    assertThat(html).contains("没有数据", "Nothing to show").doesNotContain("<table", "<figure");
    assertThat(count(html, "class=\"none\"")).isEqualTo(8);
  }

  @Test
  void figuresAreGroupedAndNotRounded() {
    String html = DisclosurePage.html(months(3, new Payouts(1234, 123_456_789_01L)));

    assertThat(html).contains("123,456,789.01", "370,370,367.03", "3,702");
    assertThat(Html.yuan(1)).isEqualTo("0.01");
    assertThat(Html.yuan(99_999)).isEqualTo("999.99");
    assertThat(Html.yuan(100_000)).isEqualTo("1,000.00");
    assertThat(Html.count(0)).isEqualTo("0");
    assertThat(Html.count(Long.MAX_VALUE)).isEqualTo("9,223,372,036,854,775,807");
  }

  @Test
  void whatTheHostWritesIsEscapedAndMasked() {
    String number = Identities.resident(3);
    String html =
        DisclosurePage.html(
            EMPTY.toBuilder().publisher("<b onclick=\"x\">A & 'B' " + number).build());

    assertThat(html)
        .contains("&lt;b onclick=&quot;x&quot;&gt;A &amp; &#39;B&#39; " + number.substring(0, 6))
        .doesNotContain("<b onclick", number);
  }

  @Test
  void twentyPayeesAreNamedAndTheRestSummedUp() {
    String html = DisclosurePage.html(everything());

    assertThat(html)
        .contains(Identities.organisation(19).toString(), "其余收款方")
        .doesNotContain(Identities.organisation(20).toString());
    assertThat(html).contains("0.80</td><td class=\"n\">1</td>");
  }

  @Test
  void reasonsStandTheMostFrequentFirst() {
    String html = DisclosurePage.html(everything());
    List<Integer> places = new ArrayList<>();
    for (Bar bar :
        List.of(Bar.TRAINING_ALREADY_SUBSIDISED, Bar.NOT_REAL_NAME_REGISTERED, Bar.NOT_LISTED)) {
      places.add(html.indexOf(DisclosureTexts.of(bar).html()));
    }

    assertThat(places).isSorted().doesNotContain(-1);
  }

  @ParameterizedTest
  @CsvSource({
    "36, MONTH, 36",
    "37, QUARTER, 13",
    "107, QUARTER, 36",
    "108, YEAR, 10",
    "500, YEAR, 43"
  })
  void thereAreAsManyStepsAsThePageCanShow(int months, Periods.Step step, int steps) {
    Periods periods = new Periods(months(months, new Payouts(1, 1)).byMonth());

    assertThat(periods.step()).isEqualTo(step);
    assertThat(periods.byIndex()).hasSize(steps);
    assertThat(
            periods.byIndex().values().stream()
                .flatMap(funds -> funds.values().stream())
                .mapToLong(Payouts::fen)
                .sum())
        .isEqualTo(months);
  }

  @Test
  void aMonthWithoutPaymentsIsAGapAndNotLeftOut() {
    TreeMap<YearMonth, Map<FundSource, Payouts>> byMonth = new TreeMap<>();
    byMonth.put(YearMonth.of(2019, 12), Map.of());
    byMonth.put(YearMonth.of(2020, 3), Map.of());
    Periods periods = new Periods(byMonth);

    assertThat(periods.byIndex().keySet())
        .extracting(index -> periods.name(index).english())
        .containsExactly("2019-12", "2020-01", "2020-02", "2020-03");
    assertThat(periods.byIndex().keySet())
        .extracting(periods::shortName)
        .containsExactly("12", "1", "2", "3");
    assertThat(periods.byIndex().keySet())
        .extracting(periods::beginsAYear)
        .containsExactly(false, true, false, false);
    assertThat(periods.byIndex().keySet())
        .extracting(periods::year)
        .containsExactly(2019L, 2020L, 2020L, 2020L);
  }

  @ParameterizedTest
  @CsvSource({"35, 36", "36, 2"})
  void yearsTooManyToShowAreShownWhereSomethingWasPaid(int apart, int steps) {
    TreeMap<YearMonth, Map<FundSource, Payouts>> byMonth = new TreeMap<>();
    byMonth.put(YearMonth.of(2019, 12), Map.of());
    byMonth.put(YearMonth.of(2019 + apart, 1), Map.of());

    assertThat(new Periods(byMonth).byIndex()).hasSize(steps);
  }

  @Test
  void quartersAndYearsHaveTheirNames() {
    Periods quarters = new Periods(months(40, Payouts.NONE).byMonth());
    Periods years = new Periods(months(500, Payouts.NONE).byMonth());

    assertThat(quarters.name(quarters.byIndex().firstKey()))
        .isEqualTo(new Text("2019年第4季度", "2019 Q4"));
    assertThat(quarters.shortName(quarters.byIndex().firstKey())).isEqualTo("Q4");
    assertThat(years.name(years.byIndex().lastKey())).isEqualTo(new Text("2061年", "2061"));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 1, 1",
    "100, 1, 1",
    "400, 4, 4",
    "401, 6, 3",
    "150000000, 1500000, 3",
    "9223372036854775807, 100000000000000000, 2"
  })
  void theAxisHasRoundStepsAndRoomForTheLargest(long maxFen, long top, int steps) {
    Axis axis = new Axis(maxFen);

    assertThat(axis.steps()).hasSize(steps + 1).startsWith(0L).endsWith(top);
    assertThat(axis.place(top)).isEqualTo(1000);
    assertThat(axis.place(0)).isZero();
    assertThat(axis.height(maxFen)).isBetween(maxFen == 0 ? 0 : 1, 1000);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0, 0",
    "500, 500, 500",
    "5000, 5000, 5k",
    "10000, 1万, 10k",
    "150000, 15万, 150k",
    "1500000, 150万, 1.5M",
    "150000000, 1.5亿, 150M",
    "20000000000, 200亿, 20bn",
    "5000000000000, 5万亿, 5tn"
  })
  void stepsAreAsShortInEachLanguageAsPeopleSayThem(long yuan, String chinese, String english) {
    assertThat(Axis.label(yuan)).isEqualTo(new Text(chinese, english));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 5, 0",
    "5, 0, 0",
    "1, 1000000, 1",
    "1, 3, 333",
    "2, 3, 667",
    "5, 5, 1000",
    "9223372036854775807, 9223372036854775807, 1000"
  })
  void barsAreInProportionAndWhatIsNotNothingIsSeen(long part, long whole, int thousandths) {
    assertThat(Html.thousandths(part, whole)).isEqualTo(thousandths);
  }

  private static int count(String text, String part) {
    return text.split(Pattern.quote(part), -1).length - 1;
  }
}
