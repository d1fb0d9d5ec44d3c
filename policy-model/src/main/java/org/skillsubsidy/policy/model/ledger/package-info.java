/** The books of what was paid and recovered (补贴资金发放台账), to which one can only add. */
@NullMarked
package org.skillsubsidy.policy.model.ledger;

import org.jspecify.annotations.NullMarked;
