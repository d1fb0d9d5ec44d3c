/** The service as its callers see it. */
@NullMarked
package org.skillsubsidy.host;

import org.jspecify.annotations.NullMarked;
