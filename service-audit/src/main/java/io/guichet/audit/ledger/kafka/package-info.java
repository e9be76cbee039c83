/** Reads every topic of the platform; where to go on is in the ledger, not at the broker. */
@NullMarked
package io.guichet.audit.ledger.kafka;

import org.jspecify.annotations.NullMarked;
