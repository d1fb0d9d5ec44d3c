/** From a file of claims to what is paid, and why not. */
@NullMarked
package org.skillsubsidy.quickstart;

import org.jspecify.annotations.NullMarked;
