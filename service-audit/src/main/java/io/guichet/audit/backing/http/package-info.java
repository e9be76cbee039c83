/** Events with their places in the ledger, as answers show them. */
@NullMarked
package io.guichet.audit.backing.http;

import org.jspecify.annotations.NullMarked;
