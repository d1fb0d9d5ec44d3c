/** What an employer owes to the training of its own staff. */
@NullMarked
package org.skillsubsidy.policy.rules.employer;

import org.jspecify.annotations.NullMarked;
