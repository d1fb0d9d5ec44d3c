/** The service under load and faults, and what its database holds afterwards. */
@NullMarked
package org.skillsubsidy.host.faults;

import org.jspecify.annotations.NullMarked;
