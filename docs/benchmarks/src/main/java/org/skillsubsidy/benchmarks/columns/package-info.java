/**
 * The practical limit: columns of numbers in, columns of amounts and reason bits out, and no
 * objects in between. Nothing here says who is paid, from which fund, by which clause.
 */
@NullMarked
package org.skillsubsidy.benchmarks.columns;

import org.jspecify.annotations.NullMarked;
