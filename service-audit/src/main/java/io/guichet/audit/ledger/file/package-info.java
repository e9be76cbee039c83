/** The key and the last checkpoint, kept outside of the database. */
@NullMarked
package io.guichet.audit.ledger.file;

import org.jspecify.annotations.NullMarked;
