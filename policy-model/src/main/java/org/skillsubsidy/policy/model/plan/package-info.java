/**
 * The plan's own words: its clauses, and the groups, trainings, certificates, providers, subsidies
 * and funds that it names.
 */
@NullMarked
package org.skillsubsidy.policy.model.plan;

import org.jspecify.annotations.NullMarked;
