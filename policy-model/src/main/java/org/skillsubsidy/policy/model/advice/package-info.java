/**
 * What would have to change for a training to be paid in full, and what a trainee can do instead.
 */
@NullMarked
package org.skillsubsidy.policy.model.advice;

import org.jspecify.annotations.NullMarked;
