/** What a government makes public of the subsidies (3.9): sums and counts, and no person. */
@NullMarked
package org.skillsubsidy.policy.model.disclosure;

import org.jspecify.annotations.NullMarked;
