/** A claim: one trainee in one training, with the certificate that came of it. */
@NullMarked
package org.skillsubsidy.policy.model.claim;

import org.jspecify.annotations.NullMarked;
