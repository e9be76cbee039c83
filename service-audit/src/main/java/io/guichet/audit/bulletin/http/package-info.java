/** Bulletins over HTTP, as JSON and as paper. */
@NullMarked
package io.guichet.audit.bulletin.http;

import org.jspecify.annotations.NullMarked;
