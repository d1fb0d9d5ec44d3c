/** Claims, trainees, terms and whole worlds that no one has to think up. */
@NullMarked
package org.skillsubsidy.policy.testkit.arbitrary;

import org.jspecify.annotations.NullMarked;
