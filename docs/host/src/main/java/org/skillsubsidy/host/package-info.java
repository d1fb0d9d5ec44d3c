/** An example of a host: claims come in over HTTP, decisions and ledger stay in PostgreSQL. */
@NullMarked
package org.skillsubsidy.host;

import org.jspecify.annotations.NullMarked;
