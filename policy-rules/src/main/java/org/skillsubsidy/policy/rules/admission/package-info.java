/** Who and what is let in: providers to subsidised training, people to posts, papers to a claim. */
@NullMarked
package org.skillsubsidy.policy.rules.admission;

import org.jspecify.annotations.NullMarked;
