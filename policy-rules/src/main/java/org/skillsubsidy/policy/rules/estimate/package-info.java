/**
 * What can be expected at enrolment, found by deciding everything that the missing facts can be.
 */
@NullMarked
package org.skillsubsidy.policy.rules.estimate;

import org.jspecify.annotations.NullMarked;
