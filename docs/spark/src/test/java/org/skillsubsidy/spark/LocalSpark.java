package org.skillsubsidy.spark;

import org.apache.spark.sql.SparkSession;

/** Spark inside this virtual machine: two cores, and three more attempts for a task that fails. */
final class LocalSpark {

  static final SparkSession SESSION =
      SparkSession.builder()
          .appName("test")
          .master("local[2,4]")
          .config("spark.ui.enabled", false)
          .config("spark.driver.bindAddress", "127.0.0.1")
          .config("spark.driver.host", "127.0.0.1")
          .config("spark.sql.shuffle.partitions", 4)
          .getOrCreate();

  private LocalSpark() {}
}
