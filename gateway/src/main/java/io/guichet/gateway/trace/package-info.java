/** The trace id on every answer, and addresses kept out of traces where they are secrets. */
@NullMarked
package io.guichet.gateway.trace;

import org.jspecify.annotations.NullMarked;
