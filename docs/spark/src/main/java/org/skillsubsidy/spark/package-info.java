/** Claims decided on an Apache Spark cluster, with the same results as on one machine. */
@NullMarked
package org.skillsubsidy.spark;

import org.jspecify.annotations.NullMarked;
