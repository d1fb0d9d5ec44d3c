/** The calculator that decides claims by the plan. */
@NullMarked
package org.skillsubsidy.policy.rules;

import org.jspecify.annotations.NullMarked;
