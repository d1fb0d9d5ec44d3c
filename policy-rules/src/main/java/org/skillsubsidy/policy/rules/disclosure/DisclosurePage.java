package org.skillsubsidy.policy.rules.disclosure;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.skillsubsidy.policy.model.decision.Bar;
import org.skillsubsidy.policy.model.decision.Denial;
import org.skillsubsidy.policy.model.decision.Outcome;
import org.skillsubsidy.policy.model.decision.PayeeKind;
import org.skillsubsidy.policy.model.disclosure.Disclosure;
import org.skillsubsidy.policy.model.disclosure.GroupPayouts;
import org.skillsubsidy.policy.model.disclosure.PayeePayouts;
import org.skillsubsidy.policy.model.disclosure.Payouts;
import org.skillsubsidy.policy.model.plan.Cites;
import org.skillsubsidy.policy.model.plan.Clause;
import org.skillsubsidy.policy.model.plan.FundSource;
import org.skillsubsidy.policy.model.plan.SubsidyKind;
import org.skillsubsidy.policy.model.value.Masking;

/**
 * A disclosure as one HTML page for everybody (3.9): tables and charts, in Chinese with a switch to
 * English, for screens of any width and for paper. It needs nothing from elsewhere, and no script.
 *
 * <p>The page names the {@value #MOST_PAYEES} payees with the most money; the {@link DisclosureCsv
 * CSV} names all.
 */
@Cites(Clause.C3_9)
public final class DisclosurePage {

  private static final int MOST_PAYEES = 20;

  private static final Text AMOUNT = DisclosureTexts.of("column.amount");
  private static final Text PAYMENTS = DisclosureTexts.of("column.payments");
  private static final Text PEOPLE = DisclosureTexts.of("column.people");
  private static final Text CLAIMS = DisclosureTexts.of("column.claims");

  private final Disclosure disclosure;
  private final StringBuilder html = new StringBuilder();

  private DisclosurePage(Disclosure disclosure) {
    this.disclosure = disclosure;
  }

  /**
   * Writes the page.
   *
   * @param disclosure what is published
   * @return a whole HTML document, to be stored as UTF-8
   */
  public static String html(Disclosure disclosure) {
    return new DisclosurePage(disclosure).write();
  }

  private String write() {
    Text title = DisclosureTexts.of("title");
    html.append("<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n");
    html.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    html.append("<title>").append(title.inOneLine()).append("</title>\n");
    html.append("<style>\n").append(PageStyle.CSS).append("</style>\n</head>\n<body>\n");
    html.append("<input class=\"switch\" type=\"radio\" name=\"language\" id=\"zh\" checked");
    html.append(" aria-label=\"中文\">\n");
    html.append("<input class=\"switch\" type=\"radio\" name=\"language\" id=\"en\"");
    html.append(" aria-label=\"English\">\n");
    header(title);
    html.append("<main>\n");
    tiles();
    months();
    html.append("<div class=\"two\">\n<div>\n");
    kinds();
    html.append("</div>\n<div>\n");
    funds();
    html.append("</div>\n</div>\n");
    disclosure.targets().ifPresent(report -> section("targets", TargetTable.html(report)));
    groups();
    payees();
    outcomes();
    bars();
    denials();
    html.append("</main>\n</body>\n</html>\n");
    return html.toString();
  }

  private void header(Text title) {
    html.append("<header>\n<div class=\"choice\"><label for=\"zh\">中文</label>");
    html.append("<label for=\"en\">English</label></div>\n");
    html.append("<h1>").append(title.html()).append("</h1>\n");
    html.append("<p>").append(DisclosureTexts.of("intro").html()).append("</p>\n");
    if (disclosure.publisher().isPresent() || disclosure.publishedOn().isPresent()) {
      html.append("<p class=\"facts\">");
      disclosure.publisher().ifPresent(publisher -> fact("publisher", Masking.mask(publisher)));
      disclosure.publishedOn().ifPresent(day -> fact("publishedOn", day.toString()));
      html.append("</p>\n");
    }
    disclosure
        .ledgerSeal()
        .ifPresent(
            seal -> {
              html.append("<p class=\"facts seal\">");
              fact("ledgerSeal", seal.toString());
              html.append("</p>\n");
            });
    html.append("</header>\n");
  }

  private void fact(String key, String value) {
    html.append("<span>").append(DisclosureTexts.of(key).html()).append(' ');
    html.append(Html.escape(value)).append("</span>");
  }

  private void tiles() {
    html.append("<dl class=\"tiles\">\n");
    tile("tile.total", Html.yuan(disclosure.total().fen()));
    tile("tile.people", Html.count(disclosure.people()));
    tile("tile.trainings", Html.count(disclosure.outcomes().getOrDefault(Outcome.PAYABLE, 0L)));
    tile("tile.claims", Html.count(disclosure.claims()));
    html.append("</dl>\n");
  }

  private void tile(String key, String value) {
    html.append("<div><dt>").append(DisclosureTexts.of(key).html()).append("</dt><dd>");
    html.append(value).append("</dd></div>\n");
  }

  private void section(String name, String content) {
    section(name, "about." + name, content);
  }

  private void section(String name, String about, String content) {
    html.append("<h2>").append(DisclosureTexts.of("section." + name).html()).append("</h2>\n");
    html.append("<p class=\"about\">").append(DisclosureTexts.of(about).html()).append("</p>\n");
    html.append(content);
  }

  private static String none() {
    return "<p class=\"none\">" + DisclosureTexts.of("none").html() + "</p>\n";
  }

  private void months() {
    Periods periods = new Periods(disclosure.byMonth());
    Map<FundSource, Payouts> funds = disclosure.byFund();
    String content =
        funds.isEmpty()
            ? none()
            : PayoutChart.html(periods, funds.keySet()) + monthTable(periods, funds);
    section("month", "about." + disclosure.monthBasis(), content);
  }

  private String monthTable(Periods periods, Map<FundSource, Payouts> funds) {
    StringBuilder table = new StringBuilder("<div class=\"months\"><table>\n<thead><tr>");
    table.append("<th scope=\"col\">");
    table.append(periods.step().text().html()).append("</th>");
    for (FundSource fund : funds.keySet()) {
      table.append("<th scope=\"col\" class=\"n\">");
      table.append(DisclosureTexts.of(fund).html()).append("</th>");
    }
    table.append("<th scope=\"col\" class=\"n\">");
    table.append(DisclosureTexts.of("column.total").html()).append("</th></tr></thead>\n<tbody>\n");
    periods
        .byIndex()
        .forEach((index, paid) -> monthRow(table, periods.name(index), funds.keySet(), paid));
    table.append("</tbody>\n<tfoot>");
    monthRow(table, DisclosureTexts.of("column.total"), funds.keySet(), funds);
    return table.append("</tfoot>\n</table></div>\n").toString();
  }

  private static void monthRow(
      StringBuilder table, Text name, Set<FundSource> funds, Map<FundSource, Payouts> paid) {
    table.append("<tr><th scope=\"row\">").append(name.html()).append("</th>");
    long sum = 0;
    for (FundSource fund : funds) {
      long fen = paid.getOrDefault(fund, Payouts.NONE).fen();
      sum += fen;
      table.append("<td class=\"n\">").append(Html.yuan(fen)).append("</td>");
    }
    table.append("<td class=\"n\">").append(Html.yuan(sum)).append("</td></tr>\n");
  }

  private void kinds() {
    BarTable table = money("column.kind");
    Map<SubsidyKind, Payouts> byKind = disclosure.byKind();
    byKind.forEach((kind, paid) -> row(table, DisclosureTexts.of(kind), paid));
    sumUp(table);
    section("kind", byKind.isEmpty() ? none() : table.html());
  }

  private void funds() {
    BarTable table = money("column.fund");
    Map<FundSource, Payouts> byFund = disclosure.byFund();
    byFund.forEach((fund, paid) -> row(table, DisclosureTexts.of(fund), paid));
    sumUp(table);
    section("fund", byFund.isEmpty() ? none() : table.html());
  }

  private void groups() {
    BarTable table =
        new BarTable(
            DisclosureTexts.of("column.groups"), List.of(AMOUNT, PAYMENTS, PEOPLE), "paid");
    for (GroupPayouts row : disclosure.byGroups()) {
      table.row(
          names(row),
          row.payouts().fen(),
          Html.yuan(row.payouts().fen()),
          Html.count(row.payouts().payments()),
          Html.count(row.people()));
    }
    section("groups", disclosure.byGroups().isEmpty() ? none() : table.html());
  }

  private static String names(GroupPayouts row) {
    if (row.groups().isEmpty()) {
      return DisclosureTexts.of("groups.others").html();
    }
    List<Text> names =
        row.groups().stream().map(group -> DisclosureTexts.of("group", group)).toList();
    return new Text(
            names.stream().map(Text::chinese).collect(Collectors.joining("、")),
            names.stream().map(Text::english).collect(Collectors.joining(", ")))
        .html();
  }

  private void payees() {
    BarTable table = money("column.payee");
    List<PayeePayouts> payees = disclosure.byPayee();
    int shown = Math.min(payees.size(), MOST_PAYEES);
    payees.subList(0, shown).forEach(row -> payee(table, row));
    if (shown < payees.size()) {
      Payouts others =
          payees.subList(shown, payees.size()).stream()
              .map(PayeePayouts::payouts)
              .reduce(Payouts.NONE, Payouts::plus);
      row(table, DisclosureTexts.of("payees.others"), others);
    }
    sumUp(table);
    section("payees", payees.isEmpty() ? none() : table.html());
  }

  private static void payee(BarTable table, PayeePayouts row) {
    String kind = DisclosureTexts.of("payee", row.kind()).html();
    String name =
        row.kind() == PayeeKind.TRAINEE
            ? kind
            : row.organisation().map(code -> "<code>" + code + "</code> " + kind).orElse(kind);
    table.row(
        name,
        row.payouts().fen(),
        Html.yuan(row.payouts().fen()),
        Html.count(row.payouts().payments()));
  }

  private void outcomes() {
    BarTable table = counts("column.outcome", "paid");
    disclosure
        .outcomes()
        .forEach(
            (outcome, claims) ->
                table.row(DisclosureTexts.of(outcome).html(), claims, Html.count(claims)));
    table.total(Html.count(disclosure.claims()));
    section("outcomes", disclosure.outcomes().isEmpty() ? none() : table.html());
  }

  private void bars() {
    BarTable table = counts("column.reason", "refused");
    mostFirst(disclosure.bars())
        .forEach(
            entry -> {
              Bar bar = entry.getKey();
              table.row(
                  DisclosureTexts.of(bar).html(), entry.getValue(), Html.count(entry.getValue()));
            });
    section("bars", disclosure.bars().isEmpty() ? none() : table.html());
  }

  private void denials() {
    BarTable table = counts("column.reason", "refused");
    mostFirst(disclosure.denials())
        .forEach(
            entry -> {
              Denial denial = entry.getKey();
              table.row(
                  DisclosureTexts.of(denial).html(),
                  entry.getValue(),
                  Html.count(entry.getValue()));
            });
    section("denials", disclosure.denials().isEmpty() ? none() : table.html());
  }

  private static <E extends Enum<E>> List<Map.Entry<E, Long>> mostFirst(Map<E, Long> counts) {
    return counts.entrySet().stream()
        .sorted(Map.Entry.<E, Long>comparingByValue().reversed().thenComparing(Map.Entry::getKey))
        .toList();
  }

  private static BarTable money(String subject) {
    return new BarTable(DisclosureTexts.of(subject), List.of(AMOUNT, PAYMENTS), "paid");
  }

  private static BarTable counts(String subject, String style) {
    return new BarTable(DisclosureTexts.of(subject), List.of(CLAIMS), style);
  }

  private static void row(BarTable table, Text name, Payouts paid) {
    table.row(name.html(), paid.fen(), Html.yuan(paid.fen()), Html.count(paid.payments()));
  }

  private void sumUp(BarTable table) {
    Payouts total = disclosure.total();
    table.total(Html.yuan(total.fen()), Html.count(total.payments()));
  }
}
