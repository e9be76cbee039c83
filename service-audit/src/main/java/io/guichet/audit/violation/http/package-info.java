/** Violations over HTTP. */
@NullMarked
package io.guichet.audit.violation.http;

import org.jspecify.annotations.NullMarked;
