/** The people and trainings that all contenders decide on: made up, the same in every run. */
@NullMarked
package org.skillsubsidy.benchmarks.population;

import org.jspecify.annotations.NullMarked;
