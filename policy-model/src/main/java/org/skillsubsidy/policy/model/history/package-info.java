/** What one trainee has been paid for so far. */
@NullMarked
package org.skillsubsidy.policy.model.history;

import org.jspecify.annotations.NullMarked;
