/** The log as anybody may read it, by the paths of C2SP tlog-tiles, and its entries for those who may. */
@NullMarked
package io.guichet.audit.ledger.http;

import org.jspecify.annotations.NullMarked;
