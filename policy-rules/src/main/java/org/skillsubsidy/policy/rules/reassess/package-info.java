/** Decides a trainee's claims anew when facts or terms turn out to be others (3.9). */
@NullMarked
package org.skillsubsidy.policy.rules.reassess;

import org.jspecify.annotations.NullMarked;
