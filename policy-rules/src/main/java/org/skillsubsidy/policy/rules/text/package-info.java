/** How values become lines of CSV and JSON. */
@NullMarked
package org.skillsubsidy.policy.rules.text;

import org.jspecify.annotations.NullMarked;
