/** The plan, computed slowly and literally, for others to be compared with. */
@NullMarked
package org.skillsubsidy.policy.testkit.oracle;

import org.jspecify.annotations.NullMarked;
