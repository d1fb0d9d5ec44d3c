/**
 * The small values that everything else is made of: yuan, sets, masked text, and the error for a
 * fact that breaks a rule.
 */
@NullMarked
package org.skillsubsidy.policy.model.value;

import org.jspecify.annotations.NullMarked;
