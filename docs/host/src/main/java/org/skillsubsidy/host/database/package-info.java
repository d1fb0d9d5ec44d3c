/** The PostgreSQL that the service starts by itself where it is given no other. */
@NullMarked
package org.skillsubsidy.host.database;

import org.jspecify.annotations.NullMarked;
