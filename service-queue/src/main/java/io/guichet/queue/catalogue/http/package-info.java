/** The public catalogue, and the operators' side of it. */
@NullMarked
package io.guichet.queue.catalogue.http;

import org.jspecify.annotations.NullMarked;
