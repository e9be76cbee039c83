/** Batches, tiles and checkpoints as documents. */
@NullMarked
package io.guichet.audit.ledger.mongo;

import org.jspecify.annotations.NullMarked;
