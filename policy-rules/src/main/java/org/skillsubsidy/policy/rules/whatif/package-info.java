/** Decides the same claims under other terms and readings, and tells what hangs on them (3.8). */
@NullMarked
package org.skillsubsidy.policy.rules.whatif;

import org.jspecify.annotations.NullMarked;
