package org.skillsubsidy.policy.rules.disclosure;

import java.util.ArrayList;
import java.util.List;

/** A table whose first figure is also drawn as a bar. */
final class BarTable {

  private record Row(String name, long value, List<String> figures) {}

  private final Text subject;
  private final List<Text> columns;
  private final String style;
  private final List<Row> rows = new ArrayList<>();
  private List<String> total = List.of();

  /**
   * Begins a table.
   *
   * @param subject what a row stands for
   * @param columns what the figures of a row are; the first is drawn
   * @param style the colour of the bars
   */
  BarTable(Text subject, List<Text> columns, String style) {
    this.subject = subject;
    this.columns = columns;
    this.style = style;
  }

  void row(String name, long value, String... figures) {
    rows.add(new Row(name, value, List.of(figures)));
  }

  void total(String... figures) {
    total = List.of(figures);
  }

  String html() {
    long most = rows.stream().mapToLong(Row::value).max().orElse(0);
    StringBuilder html =
        new StringBuilder("<table class=\"bars figures%d\">\n".formatted(columns.size()));
    html.append("<thead><tr><th scope=\"col\">").append(subject.html()).append("</th><td></td>");
    for (Text column : columns) {
      html.append("<th scope=\"col\" class=\"n\">").append(column.html()).append("</th>");
    }
    html.append("</tr></thead>\n<tbody>\n");
    for (Row row : rows) {
      html.append("<tr><th scope=\"row\">").append(row.name()).append("</th><td>");
      html.append(Html.bar(Html.thousandths(row.value(), most), style)).append("</td>");
      figures(html, row.figures());
    }
    html.append("</tbody>\n");
    if (!total.isEmpty()) {
      html.append("<tfoot><tr><th scope=\"row\">");
      html.append(DisclosureTexts.of("column.total").html()).append("</th><td></td>");
      figures(html, total);
      html.append("</tfoot>\n");
    }
    return html.append("</table>\n").toString();
  }

  private static void figures(StringBuilder html, List<String> figures) {
    figures.forEach(figure -> html.append("<td class=\"n\">").append(figure).append("</td>"));
    html.append("</tr>\n");
  }
}
