/** The audit: one class for each thing about claims that can look wrong (3.9). */
@NullMarked
package org.skillsubsidy.policy.rules.audit;

import org.jspecify.annotations.NullMarked;
