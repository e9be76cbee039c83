/** Who read entries of the ledger; becomes events, and so entries themselves. */
@NullMarked
package io.guichet.audit.reading;

import org.jspecify.annotations.NullMarked;
