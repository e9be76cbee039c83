/** Exposures over HTTP. */
@NullMarked
package io.guichet.audit.exposure.http;

import org.jspecify.annotations.NullMarked;
