package org.skillsubsidy.spark;

/** A form of files. */
enum Format {
  /** Text with commas. */
  CSV,
  /** Apache Parquet, typed and by column. */
  PARQUET
}
