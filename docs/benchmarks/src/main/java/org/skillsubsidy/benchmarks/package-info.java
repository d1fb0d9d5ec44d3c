/** How fast claims are decided, beside what one would write instead. */
@NullMarked
package org.skillsubsidy.benchmarks;

import org.jspecify.annotations.NullMarked;
