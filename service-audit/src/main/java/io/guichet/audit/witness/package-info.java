/**
 * A second key holder, the supervision office, cosigns what the log says of itself, and never two things that do not fit
 * together (C2SP tlog-witness). The witness runs apart from the log; the log asks it.
 */
@NullMarked
package io.guichet.audit.witness;

import org.jspecify.annotations.NullMarked;
