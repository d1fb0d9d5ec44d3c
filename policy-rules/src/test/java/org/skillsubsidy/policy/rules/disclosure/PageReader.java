package org.skillsubsidy.policy.rules.disclosure;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.skillsubsidy.policy.model.disclosure.Disclosure;

/** Reads a page as somebody does who has switched it to English. */
final class PageReader {

  private static final Pattern ROW = Pattern.compile("<tr>(.*?)</tr>", Pattern.DOTALL);
  private static final Pattern CELL = Pattern.compile("<t[hd][^>]*>(.*?)</t[hd]>", Pattern.DOTALL);

  private final String english;

  PageReader(Disclosure disclosure) {
    this(DisclosurePage.html(disclosure));
  }

  PageReader(String html) {
    english = html.replaceAll("<span lang=\"zh\">[^<]*</span>", "");
  }

  /** Everything from a heading to the next, without tags. */
  String text(String heading) {
    return plain(section(heading));
  }

  /** The rows of a section's table, the cells of each separated by bars. */
  List<String> rows(String heading) {
    return ROW.matcher(section(heading))
        .results()
        .map(row -> CELL.matcher(row.group(1)).results())
        .map(cells -> cells.map(PageReader::cell).collect(Collectors.joining("|")))
        .toList();
  }

  /** How long the bars of a section are. */
  List<String> bars(String heading) {
    return Pattern.compile("/><rect width=\"([^\"]*)\" height=\"100%\"/></svg>")
        .matcher(section(heading))
        .results()
        .map(bar -> bar.group(1))
        .toList();
  }

  String header() {
    return plain(english.substring(english.indexOf("<header>"), english.indexOf("<h2>")));
  }

  String section(String heading) {
    Matcher start = Pattern.compile("<h2>(?:<span lang=\"en\">)?" + heading).matcher(english);
    if (!start.find()) {
      throw new AssertionError("no section " + heading);
    }
    int end = english.indexOf("<h2>", start.end());
    return english.substring(start.start(), end < 0 ? english.length() : end);
  }

  private static String cell(MatchResult cell) {
    return plain(cell.group(1));
  }

  private static String plain(String html) {
    return html.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ").trim();
  }
}
