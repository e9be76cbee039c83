/** Events from Kafka, read once from the wire and applied by consumers that tolerate repeats and disorder. */
@NullMarked
package io.guichet.platform.inbox;

import org.jspecify.annotations.NullMarked;
