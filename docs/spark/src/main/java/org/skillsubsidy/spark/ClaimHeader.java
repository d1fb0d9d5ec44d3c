package org.skillsubsidy.spark;

import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.skillsubsidy.policy.model.claim.ClaimColumn;

/** Where the columns of a claim stand in a file. Immutable. */
final class ClaimHeader implements Serializable {

  @Serial private static final long serialVersionUID = 1L;
  private static final ClaimColumn[] COLUMNS = ClaimColumn.values();
  private static final int IGNORED = -1;

  /** For each column of the file the ordinal of a claim's column. */
  private final int[] columns;

  /**
   * Reads a header.
   *
   * @param names the names of the file's columns
   */
  ClaimHeader(List<String> names) {
    columns =
        names.stream()
            .mapToInt(name -> ClaimColumn.ofHeader(name).map(ClaimColumn::ordinal).orElse(IGNORED))
            .toArray();
  }

  /**
   * Says what keeps the rows below a header from being understood.
   *
   * @param names the names of the file's columns
   * @return a problem for each column of a claim that does not stand there once
   */
  static List<String> problems(List<String> names) {
    List<String> problems = new ArrayList<>();
    for (ClaimColumn column : COLUMNS) {
      int times = Collections.frequency(names, column.header());
      if (times == 0) {
        problems.add(column.header() + ": the column is missing");
      } else if (times > 1) {
        problems.add(column.header() + ": the column stands there " + times + " times");
      }
    }
    return problems;
  }

  /** Returns how many columns the file has. */
  int size() {
    return columns.length;
  }

  /**
   * Names a column of the file; one that is no claim's may hold anything and is only counted.
   *
   * @param field its place, from 0
   */
  String name(int field) {
    boolean known = field < columns.length && columns[field] != IGNORED;
    return known ? COLUMNS[columns[field]].header() : "column " + (field + 1);
  }

  /**
   * Arranges a record.
   *
   * @param fields as many as the file has columns
   * @return a text for each {@link ClaimColumn}
   */
  String[] texts(List<String> fields) {
    String[] texts = new String[COLUMNS.length];
    for (int field = 0; field < columns.length; field++) {
      if (columns[field] != IGNORED) {
        texts[columns[field]] = fields.get(field);
      }
    }
    return texts;
  }
}
