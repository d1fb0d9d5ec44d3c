package org.skillsubsidy.policy.rules.disclosure;

import java.math.BigInteger;
import java.util.Locale;
import org.skillsubsidy.policy.model.target.Target;
import org.skillsubsidy.policy.model.target.TargetProgress;
import org.skillsubsidy.policy.model.target.TargetReport;
import org.skillsubsidy.policy.model.value.Attainment;
import org.skillsubsidy.policy.model.value.Fraction;

/** How far each target was reached: a bar that is full where the goal is. */
final class TargetTable {

  private static final BigInteger FULL = BigInteger.valueOf(1000);

  private TargetTable() {}

  static String html(TargetReport report) {
    StringBuilder html = new StringBuilder("<table class=\"bars targets\">\n<thead><tr>");
    html.append("<th scope=\"col\">").append(DisclosureTexts.of("column.target").html());
    html.append("</th><td></td>");
    for (String column : new String[] {"column.progress", "column.attainment"}) {
      html.append("<th scope=\"col\" class=\"n\">").append(DisclosureTexts.of(column).html());
      html.append("</th>");
    }
    html.append("</tr></thead>\n<tbody>\n");
    report.progress().forEach(progress -> row(html, progress));
    return html.append("</tbody>\n</table>\n").toString();
  }

  private static void row(StringBuilder html, TargetProgress progress) {
    Target target = progress.target();
    Attainment attainment = progress.attainment();
    html.append("<tr><th scope=\"row\">")
        .append(DisclosureTexts.of("target", target.kind()).html());
    html.append(" <small>").append(years(target)).append("</small></th><td>");
    int share = progress.actual().map(actual -> share(actual, target.goal())).orElse(0);
    html.append(Html.bar(share, style(attainment)));
    html.append("</td><td class=\"n\">");
    html.append(
        progress
            .actual()
            .map(actual -> figure(target, actual))
            .orElseGet(() -> DisclosureTexts.of("unknown").html()));
    html.append(" / ").append(figure(target, target.goal())).append("</td>");
    html.append("<td class=\"n state %s\">".formatted(style(attainment)));
    html.append(sign(attainment)).append(' ');
    html.append(DisclosureTexts.of("attainment", attainment).html()).append("</td></tr>\n");
  }

  /** Thousandths of the goal, rounded down, so that only a goal that is reached looks so. */
  private static int share(Fraction actual, Fraction goal) {
    BigInteger part = actual.numerator().multiply(goal.denominator());
    BigInteger whole = goal.numerator().multiply(actual.denominator());
    return part.compareTo(whole) >= 0
        ? FULL.intValueExact()
        : part.multiply(FULL).divide(whole).intValueExact();
  }

  private static String figure(Target target, Fraction figure) {
    if (!target.kind().isRatio()) {
      return Html.count(figure.floor());
    }
    long thousandths = figure.times(FULL.longValueExact()).floor();
    return thousandths / 10 + "." + thousandths % 10 + "%";
  }

  private static String years(Target target) {
    return target.isYearly()
        ? Integer.toString(target.firstYear())
        : target.firstYear() + "–" + target.lastYear();
  }

  private static String style(Attainment attainment) {
    return attainment.name().toLowerCase(Locale.ROOT);
  }

  private static String sign(Attainment attainment) {
    return switch (attainment) {
      case MET -> "✓";
      case NOT_MET -> "–";
      case UNKNOWN -> "?";
    };
  }
}
