/** Claims, terms, histories and decisions as JSON, in the words of the CSV files. */
@NullMarked
package org.skillsubsidy.policy.testkit.exchange;

import org.jspecify.annotations.NullMarked;
