package org.skillsubsidy.policy.model.estimate;

/**
 * How many trainings still have room in the window of the claim (2.6), before this one. The least
 * and the most differ where it is not known in which year the training counts. Days on which no
 * terms are in force do not count; where none can be, both are 0.
 *
 * @param least 0 or more
 * @param most at least {@code least}
 */
public record QuotaRange(int least, int most) {}
