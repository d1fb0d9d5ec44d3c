/** What a trainee learned and was paid for over time: the electronic training archive (3.4). */
@NullMarked
package org.skillsubsidy.policy.model.archive;

import org.jspecify.annotations.NullMarked;
