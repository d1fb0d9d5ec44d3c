/** What is taught: the contents that run through every training, and the standard it rests on. */
@NullMarked
package org.skillsubsidy.policy.model.curriculum;

import org.jspecify.annotations.NullMarked;
