/** A trainee's archive as text (3.4). */
@NullMarked
package org.skillsubsidy.policy.rules.archive;

import org.jspecify.annotations.NullMarked;
