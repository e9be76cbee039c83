/**
 * The ledger: every event of every service becomes one leaf of a transparency log, exactly once, in an order that never
 * changes again.
 */
@NullMarked
package io.guichet.audit.ledger;

import org.jspecify.annotations.NullMarked;
