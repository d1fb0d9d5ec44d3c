package org.skillsubsidy.policy.rules.disclosure;

import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.skillsubsidy.policy.model.disclosure.Payouts;
import org.skillsubsidy.policy.model.plan.FundSource;

/**
 * Columns over time, each stacked by fund. The columns are drawn and stretch with the page; words
 * and numbers stand around them and keep their size, so that a phone shows them as well as paper.
 */
final class PayoutChart {

  private static final int WIDTH = 10;
  private static final int GAP = 1;
  private static final int HEIGHT = 1000;

  /** A single column does not fill the page. */
  private static final int WIDEST_REM = 5;

  /** So many columns can each have a name below them. */
  private static final int FEW = 12;

  private PayoutChart() {}

  static String html(Periods periods, Set<FundSource> funds) {
    SortedMap<Long, Map<FundSource, Payouts>> byIndex = periods.byIndex();
    Axis axis = new Axis(byIndex.values().stream().mapToLong(PayoutChart::sum).max().orElse(0));
    StringBuilder html = new StringBuilder("<figure class=\"chart\">");
    html.append(
        "<div class=\"plot\" style=\"max-width:%drem\">"
            .formatted((byIndex.size() + 1) * WIDEST_REM));
    html.append("<div class=\"steps\" aria-hidden=\"true\">");
    for (long step : axis.steps()) {
      int place = axis.place(step);
      html.append("<span style=\"bottom:%s%%\">".formatted(percent(place)));
      html.append(Axis.label(step).html()).append("</span>");
    }
    html.append("</div>").append(columns(periods, axis)).append(names(periods)).append("</div>");
    html.append("<figcaption>");
    for (FundSource fund : funds) {
      html.append("<span class=\"key\"><svg class=\"swatch\" aria-hidden=\"true\">");
      html.append(
          "<rect class=\"%s\" width=\"100%%\" height=\"100%%\"/></svg>".formatted(style(fund)));
      html.append(DisclosureTexts.of(fund).html()).append("</span>");
    }
    return html.append("</figcaption></figure>\n").toString();
  }

  static String style(FundSource fund) {
    return "fund" + fund.ordinal();
  }

  private static String columns(Periods periods, Axis axis) {
    int width = periods.byIndex().size() * WIDTH;
    StringBuilder svg = new StringBuilder();
    svg.append(
        "<svg class=\"columns\" viewBox=\"0 0 %d %d\" preserveAspectRatio=\"none\" role=\"img\" aria-label=\"%s\">"
            .formatted(width, HEIGHT, DisclosureTexts.of("section.month").inOneLine()));
    for (long step : axis.steps()) {
      int y = HEIGHT - axis.place(step);
      svg.append("<line x1=\"0\" x2=\"%d\" y1=\"%d\" y2=\"%d\"/>".formatted(width, y, y));
    }
    int x = 0;
    for (Map.Entry<Long, Map<FundSource, Payouts>> period : periods.byIndex().entrySet()) {
      Text name = periods.name(period.getKey());
      long below = 0;
      for (Map.Entry<FundSource, Payouts> fund : period.getValue().entrySet()) {
        int bottom = axis.height(below);
        below += fund.getValue().fen();
        int top = axis.height(below);
        svg.append(
            "<rect class=\"%s\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\"><title>"
                .formatted(
                    style(fund.getKey()), x + GAP, HEIGHT - top, WIDTH - 2 * GAP, top - bottom));
        svg.append(tip(name, DisclosureTexts.of(fund.getKey()), fund.getValue()));
        svg.append("</title></rect>");
      }
      x += WIDTH;
    }
    return svg.append("</svg>").toString();
  }

  private static String tip(Text period, Text fund, Payouts paid) {
    String yuan = Html.yuan(paid.fen());
    return new Text(
            period.chinese() + " " + fund.chinese() + " " + yuan + "元",
            period.english() + " " + fund.english() + " CNY " + yuan)
        .inOneLine();
  }

  /** Below a few columns each has its name, below many the years have theirs. */
  private static String names(Periods periods) {
    int size = periods.byIndex().size();
    StringBuilder html = new StringBuilder("<div class=\"names\" aria-hidden=\"true\">");
    int i = 0;
    for (long index : periods.byIndex().keySet()) {
      boolean newYear = i == 0 || periods.beginsAYear(index);
      String name = size <= FEW ? periods.shortName(index) : "";
      if (newYear || !name.isEmpty()) {
        int middle = (2 * i + 1) * HEIGHT / (2 * size);
        html.append("<span style=\"left:%s%%\">".formatted(percent(middle)));
        if (!name.isEmpty()) {
          html.append("<b>").append(name).append("</b>");
        }
        if (newYear) {
          html.append(periods.year(index));
        }
        html.append("</span>");
      }
      i++;
    }
    return html.append("</div>").toString();
  }

  private static long sum(Map<FundSource, Payouts> funds) {
    return funds.values().stream().mapToLong(Payouts::fen).sum();
  }

  private static String percent(int thousandths) {
    return thousandths / 10 + "." + thousandths % 10;
  }
}
