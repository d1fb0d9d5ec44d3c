/** What stands between HTTP and the library's own types: documents in, answers and problems out. */
@NullMarked
package org.skillsubsidy.host.web;

import org.jspecify.annotations.NullMarked;
