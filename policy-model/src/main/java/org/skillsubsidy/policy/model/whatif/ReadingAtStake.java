package org.skillsubsidy.policy.model.whatif;

import org.skillsubsidy.policy.model.terms.ReadingChoice;

/**
 * What hangs on how the plan is read: the claims as they are read, and with one other choice.
 *
 * @param choice the other choice
 * @param whatIf what it would come to
 */
public record ReadingAtStake(ReadingChoice choice, WhatIf whatIf) {}
