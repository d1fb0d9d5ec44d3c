/** What can be expected at enrolment, when not all facts are known. */
@NullMarked
package org.skillsubsidy.policy.model.estimate;

import org.jspecify.annotations.NullMarked;
