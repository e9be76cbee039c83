/** Tests of the supervision office's own process. */
@NullMarked
package io.guichet.audit.witness.http;

import org.jspecify.annotations.NullMarked;
