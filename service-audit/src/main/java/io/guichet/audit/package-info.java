/** A ledger that nobody can rewrite unseen, and what people are held to on the strength of it. */
@NullMarked
package io.guichet.audit;

import org.jspecify.annotations.NullMarked;
