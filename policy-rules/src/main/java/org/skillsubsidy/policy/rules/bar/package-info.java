/** The bars: one class for each reason why a training may not be subsidised at all. */
@NullMarked
package org.skillsubsidy.policy.rules.bar;

import org.jspecify.annotations.NullMarked;
