package org.skillsubsidy.spark;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.util.ArrayList;
import java.util.List;

/** The fields of a line of a claims file: comma, RFC 4180, a record on each line. */
final class CsvLine extends AbstractBaseCsvCallbackHandler<List<String>> {

  private final List<String> fields = new ArrayList<>();

  private CsvLine() {}

  /**
   * Cuts a line into fields.
   *
   * @param line a line, not empty
   * @return the fields, without their quotes
   * @throws BrokenQuotesException if a quote is not closed, or there is text behind a closed one
   */
  static List<String> fields(String line) throws BrokenQuotesException {
    // No claim needs quotes, so that hardly any line is worth a parser.
    return line.indexOf('"') < 0 ? cut(line) : parsed(line);
  }

  private static List<String> cut(String line) {
    List<String> fields = new ArrayList<>();
    int start = 0;
    for (int comma = line.indexOf(','); comma >= 0; comma = line.indexOf(',', start)) {
      fields.add(line.substring(start, comma));
      start = comma + 1;
    }
    fields.add(line.substring(start));
    return fields;
  }

  private static List<String> parsed(String line) throws BrokenQuotesException {
    CsvLine parsed = new CsvLine();
    try {
      return parser(false).ofSingleCsvRecord(parsed, line);
    } catch (CsvParseException e) {
      String problem =
          isOnlyUnclosed(line)
              ? "the quote is not closed on this line"
              : "there is text behind a closing quote";
      throw new BrokenQuotesException(parsed.fields.size(), problem);
    }
  }

  private static boolean isOnlyUnclosed(String line) {
    try {
      parser(true).ofSingleCsvRecord(new CsvLine(), line);
      return true;
    } catch (CsvParseException e) {
      return false;
    }
  }

  private static CsvReader.CsvReaderBuilder parser(boolean allowUnclosedQuote) {
    return CsvReader.builder().allowUnclosedQuote(allowUnclosedQuote);
  }

  @Override
  protected void handleField(int field, char[] text, int offset, int length, boolean quoted) {
    fields.add(new String(text, offset, length));
  }

  @Override
  protected List<String> buildRecord() {
    return fields;
  }
}
