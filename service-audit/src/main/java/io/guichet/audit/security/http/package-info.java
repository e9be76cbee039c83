/** The report over HTTP. */
@NullMarked
package io.guichet.audit.security.http;

import org.jspecify.annotations.NullMarked;
