/** Who and what is let in: providers to subsidised training, people to posts, papers to a claim. */
@NullMarked
package org.skillsubsidy.policy.model.admission;

import org.jspecify.annotations.NullMarked;
