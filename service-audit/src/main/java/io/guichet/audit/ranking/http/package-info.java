/** Rankings over HTTP. */
@NullMarked
package io.guichet.audit.ranking.http;

import org.jspecify.annotations.NullMarked;
