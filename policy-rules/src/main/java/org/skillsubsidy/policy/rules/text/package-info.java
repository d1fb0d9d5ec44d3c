/** How values become sentences, and lines of CSV, JSON and Markdown. */
@NullMarked
package org.skillsubsidy.policy.rules.text;

import org.jspecify.annotations.NullMarked;
