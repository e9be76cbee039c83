/** What other services are told about the organisation and its emergencies. */
@NullMarked
package io.guichet.queue.organisation.wire;

import org.jspecify.annotations.NullMarked;
