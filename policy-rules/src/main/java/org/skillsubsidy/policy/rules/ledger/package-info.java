/** Keeping the books of what was paid and recovered: booking, summing up, writing, reading. */
@NullMarked
package org.skillsubsidy.policy.rules.ledger;

import org.jspecify.annotations.NullMarked;
