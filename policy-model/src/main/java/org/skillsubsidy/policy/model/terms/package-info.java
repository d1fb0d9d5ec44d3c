/**
 * The numbers, dates, lists, funds and readings by which claims are decided, and the time for which
 * they hold.
 */
@NullMarked
package org.skillsubsidy.policy.model.terms;

import org.jspecify.annotations.NullMarked;
