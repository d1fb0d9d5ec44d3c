package org.skillsubsidy.spark;

/**
 * Where a claim stands.
 *
 * @param file the path of its file
 * @param line the line on which it starts
 */
record ClaimPlace(String file, long line) {}
