/** The tables: decisions with their exclusive keys, and the ledger of what was paid. */
@NullMarked
package org.skillsubsidy.host.store;

import org.jspecify.annotations.NullMarked;
