/** Tests of the witness: it signs no second history. */
@NullMarked
package io.guichet.audit.witness;

import org.jspecify.annotations.NullMarked;
