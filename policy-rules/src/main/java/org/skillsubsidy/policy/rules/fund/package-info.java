/** Paying decisions from the funds they name, and dividing money without losing a fen. */
@NullMarked
package org.skillsubsidy.policy.rules.fund;

import org.jspecify.annotations.NullMarked;
