/** The facts of one claim, laid beside the trainee's history and the terms in force. */
@NullMarked
package org.skillsubsidy.policy.rules.examination;

import org.jspecify.annotations.NullMarked;
