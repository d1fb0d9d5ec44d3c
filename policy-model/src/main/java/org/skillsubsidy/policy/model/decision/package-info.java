/** What was decided for a claim: what is paid, or every reason why not. */
@NullMarked
package org.skillsubsidy.policy.model.decision;

import org.jspecify.annotations.NullMarked;
