/** What an employer owes to the training of its own staff: the employee education fund. */
@NullMarked
package org.skillsubsidy.policy.model.employer;

import org.jspecify.annotations.NullMarked;
