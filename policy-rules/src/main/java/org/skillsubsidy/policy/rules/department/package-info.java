/** Who is responsible: every department that the plan names, and for what. */
@NullMarked
package org.skillsubsidy.policy.rules.department;

import org.jspecify.annotations.NullMarked;
