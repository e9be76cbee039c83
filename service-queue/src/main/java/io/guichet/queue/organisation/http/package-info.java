/** The organisation as read by the public and set by operators. */
@NullMarked
package io.guichet.queue.organisation.http;

import org.jspecify.annotations.NullMarked;
