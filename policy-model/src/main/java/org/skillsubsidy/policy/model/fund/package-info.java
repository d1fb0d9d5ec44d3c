/**
 * Where the money comes from: budgets, reservations and payments, each fund apart from the others.
 */
@NullMarked
package org.skillsubsidy.policy.model.fund;

import org.jspecify.annotations.NullMarked;
