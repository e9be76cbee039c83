/** Windows as seen and staffed by the people of the hall. */
@NullMarked
package io.guichet.queue.window.http;

import org.jspecify.annotations.NullMarked;
