/** Tests of the ledger's stores. */
@NullMarked
package io.guichet.audit.ledger.mongo;

import org.jspecify.annotations.NullMarked;
