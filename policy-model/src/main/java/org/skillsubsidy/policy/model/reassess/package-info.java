/**
 * What is known of a trainee's claims and since when, and what has to be paid or recovered when
 * that changes.
 */
@NullMarked
package org.skillsubsidy.policy.model.reassess;

import org.jspecify.annotations.NullMarked;
