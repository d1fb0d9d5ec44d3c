/**
 * Claims, terms, histories, decisions and keys as JSON, in the words of the CSV files: the only
 * room that needs Jackson, which whoever uses it adds.
 */
@NullMarked
package org.skillsubsidy.policy.model.json;

import org.jspecify.annotations.NullMarked;
