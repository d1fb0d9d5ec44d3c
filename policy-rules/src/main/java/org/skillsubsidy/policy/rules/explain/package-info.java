/** Decisions in words, for the people who hand in claims and those who check them. */
@NullMarked
package org.skillsubsidy.policy.rules.explain;

import org.jspecify.annotations.NullMarked;
