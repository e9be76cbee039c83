/** The transparency log as the standards have it: hashes, proofs, tiles, notes. Pure: no clock, no store, no network. */
@NullMarked
package io.guichet.audit.log;

import org.jspecify.annotations.NullMarked;
