/** The witness as a small server of its own, and the log's way to it. */
@NullMarked
package io.guichet.audit.witness.http;

import org.jspecify.annotations.NullMarked;
