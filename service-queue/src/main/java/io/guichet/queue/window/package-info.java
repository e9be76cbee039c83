/** Service windows: who sits there, for which items, in which hours, and who let them leave. */
@NullMarked
package io.guichet.queue.window;

import org.jspecify.annotations.NullMarked;
