/** Merit over HTTP. */
@NullMarked
package io.guichet.audit.merit.http;

import org.jspecify.annotations.NullMarked;
