/** How far the plan's targets were reached. */
@NullMarked
package org.skillsubsidy.policy.rules.target;

import org.jspecify.annotations.NullMarked;
