/** How people, organisations, claims and trainings are known. */
@NullMarked
package org.skillsubsidy.policy.model.identity;

import org.jspecify.annotations.NullMarked;
