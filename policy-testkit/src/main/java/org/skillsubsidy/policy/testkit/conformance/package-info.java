/** Cases that any platform can be held against, in any language, and the report of how it did. */
@NullMarked
package org.skillsubsidy.policy.testkit.conformance;

import org.jspecify.annotations.NullMarked;
