/**
 * What an audit of claims is told, and what it suspects: flags, the facts behind them, thresholds
 * and the questions to outside records (3.9).
 */
@NullMarked
package org.skillsubsidy.policy.model.audit;

import org.jspecify.annotations.NullMarked;
