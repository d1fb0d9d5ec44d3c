/**
 * What a good team writes for itself: records, dates, hash maps, streams where they read well, and
 * plain conditions; amounts as fen, and in a variant as money.
 */
@NullMarked
package org.skillsubsidy.benchmarks.inhouse;

import org.jspecify.annotations.NullMarked;
