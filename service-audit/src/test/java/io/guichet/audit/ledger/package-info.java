/** Tests of the ledger: exactly once, whatever is repeated, lost, broken or killed. */
@NullMarked
package io.guichet.audit.ledger;

import org.jspecify.annotations.NullMarked;
