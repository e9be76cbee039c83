/** Finds entries of the ledger by whom and what they are about. What it goes by is made from the ledger and can be made again. */
@NullMarked
package io.guichet.audit.search;

import org.jspecify.annotations.NullMarked;
