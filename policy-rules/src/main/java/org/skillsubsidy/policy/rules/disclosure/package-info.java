/** What is made public of the subsidies (3.9): as a page for people, and as CSV. */
@NullMarked
package org.skillsubsidy.policy.rules.disclosure;

import org.jspecify.annotations.NullMarked;
