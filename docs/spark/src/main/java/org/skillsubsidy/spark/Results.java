package org.skillsubsidy.spark;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.StructType;

/**
 * Writes decisions and payments in the order of the claims: as Parquet, or as the very files {@code
 * decisions.csv} and {@code payments.csv} that one machine writes.
 */
final class Results {

  private static final String DECISIONS = "decisions";
  private static final String PAYMENTS = "payments";

  /** Nothing that is written holds a comma, a quote or a line break. */
  private static final Map<String, String> AS_ONE_MACHINE =
      Map.of(
          "emptyValue", "",
          "nullValue", "",
          "lineSep", "\n",
          "header", "false",
          "compression", "none");

  private final Path folder;
  private final Format format;
  private final FileSystem system;

  /**
   * Begins.
   *
   * @param folder the path of a folder, which is made if there is none
   * @param format the form of the files
   * @param configuration knows where paths lead
   * @throws IOException if there can be no such folder
   */
  Results(String folder, Format format, Configuration configuration) throws IOException {
    this.folder = new Path(folder);
    this.format = format;
    system = this.folder.getFileSystem(configuration);
    system.mkdirs(this.folder);
  }

  /**
   * Writes what was decided.
   *
   * @param decided rows of {@link Decided}
   * @throws IOException if that fails
   */
  void write(Dataset<Row> decided) throws IOException {
    Dataset<Row> ordered = decided.orderBy(ClaimRows.FILE, ClaimRows.LINE);
    write(
        ordered.filter(functions.col(Decided.DECISION).isNotNull()).select(Decided.DECISION + ".*"),
        DECISIONS);
    write(
        ordered
            .select(functions.explode(functions.col(Decided.PAYMENTS)).as("payment"))
            .select("payment.*"),
        PAYMENTS);
  }

  /**
   * Writes headers alone.
   *
   * @throws IOException if that fails
   */
  void writeNothing() throws IOException {
    if (format == Format.CSV) {
      join(List.of(), Decided.DECISION_SCHEMA, DECISIONS);
      join(List.of(), Decided.PAYMENT_SCHEMA, PAYMENTS);
    }
  }

  private void write(Dataset<Row> rows, String name) throws IOException {
    if (format == Format.PARQUET) {
      Path target = new Path(folder, name + ".parquet");
      rows.write().mode(SaveMode.Overwrite).parquet(target.toString());
      return;
    }
    Path parts = new Path(folder, "_" + name);
    rows.write().mode(SaveMode.Overwrite).options(AS_ONE_MACHINE).csv(parts.toString());
    List<Path> paths = new ArrayList<>();
    for (FileStatus part : system.listStatus(parts, path -> path.getName().startsWith("part-"))) {
      paths.add(part.getPath());
    }
    paths.sort(null);
    join(paths, rows.schema(), name);
    system.delete(parts, true);
  }

  private void join(List<Path> parts, StructType schema, String name) throws IOException {
    system.setWriteChecksum(false);
    try (OutputStream out = system.create(new Path(folder, name + ".csv"), true)) {
      out.write(String.join(",", schema.fieldNames()).getBytes(StandardCharsets.UTF_8));
      out.write('\n');
      for (Path part : parts) {
        try (InputStream in = system.open(part)) {
          in.transferTo(out);
        }
      }
    }
  }
}
