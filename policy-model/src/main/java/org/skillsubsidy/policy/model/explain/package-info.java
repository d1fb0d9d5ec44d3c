/** Why a decision is what it is: what was looked at, statement by statement, in values. */
@NullMarked
package org.skillsubsidy.policy.model.explain;

import org.jspecify.annotations.NullMarked;
