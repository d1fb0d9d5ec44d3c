/** Deciding a claim and keeping what was decided, as one step. */
@NullMarked
package org.skillsubsidy.host.service;

import org.jspecify.annotations.NullMarked;
