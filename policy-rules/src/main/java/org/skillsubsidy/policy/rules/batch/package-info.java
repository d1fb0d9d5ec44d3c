/** Many claims at once: by trainee, in canonical order, each claim once. */
@NullMarked
package org.skillsubsidy.policy.rules.batch;

import org.jspecify.annotations.NullMarked;
