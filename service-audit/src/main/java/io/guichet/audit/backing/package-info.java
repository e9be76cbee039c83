/** What stands behind a figure: the events it was counted from, and where those stand in the ledger. */
@NullMarked
package io.guichet.audit.backing;

import org.jspecify.annotations.NullMarked;
