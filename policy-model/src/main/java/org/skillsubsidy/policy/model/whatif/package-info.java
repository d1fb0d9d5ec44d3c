/** What the same claims would come to under other terms: claim by claim, and for the budget. */
@NullMarked
package org.skillsubsidy.policy.model.whatif;

import org.jspecify.annotations.NullMarked;
