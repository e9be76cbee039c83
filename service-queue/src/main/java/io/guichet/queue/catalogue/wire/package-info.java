/** What other services are told about an item. */
@NullMarked
package io.guichet.queue.catalogue.wire;

import org.jspecify.annotations.NullMarked;
