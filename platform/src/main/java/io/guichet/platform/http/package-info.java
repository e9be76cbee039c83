/** What every answer over HTTP has in common: RFC 9457 problems, versions, trace ids. */
@NullMarked
package io.guichet.platform.http;

import org.jspecify.annotations.NullMarked;
