/** What nobody could answer at the window: who is called back, by when, and whether it was done. */
@NullMarked
package io.guichet.queue.callback;

import org.jspecify.annotations.NullMarked;
