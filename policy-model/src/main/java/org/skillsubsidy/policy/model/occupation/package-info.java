/** Occupations of the national classification. */
@NullMarked
package org.skillsubsidy.policy.model.occupation;

import org.jspecify.annotations.NullMarked;
