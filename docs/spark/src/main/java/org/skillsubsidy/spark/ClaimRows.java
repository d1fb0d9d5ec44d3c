package org.skillsubsidy.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.skillsubsidy.policy.model.claim.ClaimColumn;
import scala.Tuple2;
import scala.jdk.javaapi.CollectionConverters;

/**
 * The rows of claims files with their places. Rows hold identity numbers whole: personal data, also
 * where Spark puts them on disk on their way.
 */
final class ClaimRows {

  /** The path of the file that a row comes from. */
  static final String FILE = "file";

  /** The line on which the row stands; of Parquet, the row's number from 1. */
  static final String LINE = "line";

  /** A text for each {@link ClaimColumn}; null where the row's own form is broken. */
  static final String TEXTS = "texts";

  /** What is wrong with the row's own form, after the column; null where it is right. */
  static final String PROBLEM = "problem";

  static final StructType SCHEMA =
      new StructType()
          .add(FILE, DataTypes.StringType, false)
          .add(LINE, DataTypes.LongType, false)
          .add(TEXTS, DataTypes.createArrayType(DataTypes.StringType, false))
          .add(PROBLEM, DataTypes.StringType);

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private ClaimRows() {}

  /**
   * Reads claims.
   *
   * @param spark where
   * @param format CSV with a header in each file, or Parquet with a column for each of a claim's:
   *     text, or what its text says, such as a date; lists stand for sets
   * @param path a file, or a folder of files
   * @param err is told what is wrong with a header
   * @return the rows; empty if a header lacks a column, so that rows cannot be understood
   * @throws IOException if there is nothing to be read
   */
  static Optional<Dataset<Row>> read(
      SparkSession spark, Format format, String path, PrintStream err) throws IOException {
    return switch (format) {
      case CSV -> csv(spark, path, err);
      case PARQUET -> parquet(spark, path, err);
    };
  }

  /** Returns the last part of a path. */
  static String nameOf(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private static Optional<Dataset<Row>> csv(SparkSession spark, String path, PrintStream err)
      throws IOException {
    JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    JavaRDD<Row> all = context.emptyRDD();
    boolean understood = true;
    for (String file : files(context, path)) {
      JavaPairRDD<String, Long> lines =
          context.textFile(file).zipWithIndex().filter(line -> !line._1.isEmpty());
      List<Tuple2<String, Long>> first = lines.take(1);
      long headerIndex = first.isEmpty() ? 0 : first.get(0)._2;
      List<String> names = List.of();
      try {
        names = first.isEmpty() ? names : CsvLine.fields(withoutMark(first.get(0)._1));
      } catch (BrokenQuotesException e) {
        err.println(nameOf(file) + ":" + (headerIndex + 1) + ": header: " + e.getMessage());
        understood = false;
        continue;
      }
      understood &= isUnderstood(names, file, err);
      ClaimHeader header = new ClaimHeader(names);
      all =
          all.union(
              lines
                  .filter(line -> line._2 > headerIndex)
                  .map(line -> row(file, line._2 + 1, line._1, header)));
    }
    return understood ? Optional.of(spark.createDataFrame(all, SCHEMA)) : Optional.empty();
  }

  private static List<String> files(JavaSparkContext context, String path) throws IOException {
    Path root = new Path(path);
    FileSystem system = root.getFileSystem(context.hadoopConfiguration());
    List<String> files = new ArrayList<>();
    for (FileStatus status : system.listStatus(root, file -> !isHidden(file))) {
      if (status.isFile()) {
        files.add(status.getPath().toString());
      }
    }
    if (files.isEmpty()) {
      throw new FileNotFoundException(path + ": there is no file");
    }
    files.sort(null);
    return files;
  }

  private static boolean isHidden(Path file) {
    return file.getName().startsWith("_") || file.getName().startsWith(".");
  }

  private static String withoutMark(String line) {
    return line.startsWith(BYTE_ORDER_MARK) ? line.substring(1) : line;
  }

  private static Row row(String file, long number, String line, ClaimHeader header) {
    try {
      List<String> fields = CsvLine.fields(line);
      if (fields.size() == header.size()) {
        return RowFactory.create(file, number, header.texts(fields), null);
      }
      String column = header.name(Math.min(fields.size(), header.size() - 1));
      String counts = "the row has " + fields.size() + " fields, the header " + header.size();
      return RowFactory.create(file, number, null, column + ": " + counts);
    } catch (BrokenQuotesException e) {
      String problem = header.name(e.field()) + ": " + e.getMessage();
      return RowFactory.create(file, number, null, problem);
    }
  }

  private static Optional<Dataset<Row>> parquet(SparkSession spark, String path, PrintStream err) {
    Dataset<Row> rows = spark.read().parquet(path);
    if (!isUnderstood(List.of(rows.columns()), path, err)) {
      return Optional.empty();
    }
    StructType schema = rows.schema();
    Column[] texts =
        Arrays.stream(ClaimColumn.values())
            .map(column -> text(schema.apply(column.header())))
            .toArray(Column[]::new);
    return Optional.of(
        rows.select(
            functions.col("_metadata.file_path").as(FILE),
            functions.col("_metadata.row_index").plus(1).as(LINE),
            functions.array(CollectionConverters.asScala(Arrays.asList(texts)).toSeq()).as(TEXTS),
            functions.lit(null).cast(DataTypes.StringType).as(PROBLEM)));
  }

  private static Column text(StructField field) {
    Column column = functions.col(field.name());
    Column text =
        field.dataType() instanceof ArrayType
            ? functions.array_join(column, "|")
            : column.cast(DataTypes.StringType);
    return functions.coalesce(text, functions.lit(""));
  }

  private static boolean isUnderstood(List<String> names, String file, PrintStream err) {
    List<String> problems = ClaimHeader.problems(names);
    problems.forEach(problem -> err.println(nameOf(file) + ":1: " + problem));
    return problems.isEmpty();
  }
}
