/** What holds for every calculator, and is checked of any. */
@NullMarked
package org.skillsubsidy.policy.testkit.law;

import org.jspecify.annotations.NullMarked;
