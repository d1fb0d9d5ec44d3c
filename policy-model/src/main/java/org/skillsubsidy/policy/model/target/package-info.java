/** What the plan wants to reach, and how far it got. */
@NullMarked
package org.skillsubsidy.policy.model.target;

import org.jspecify.annotations.NullMarked;
