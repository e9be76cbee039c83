/** Callbacks over HTTP; who to call is shown only by the command that leaves a trace. */
@NullMarked
package io.guichet.queue.callback.http;

import org.jspecify.annotations.NullMarked;
