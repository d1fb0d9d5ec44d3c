/** Assertions on decisions, whose failures show the whole decision. */
@NullMarked
package org.skillsubsidy.policy.testkit.assertion;

import org.jspecify.annotations.NullMarked;
