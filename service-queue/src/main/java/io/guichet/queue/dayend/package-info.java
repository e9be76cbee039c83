/** The end of a business day, as an act of a supervisor: who still waits is carried over or sent home. */
@NullMarked
package io.guichet.queue.dayend;

import org.jspecify.annotations.NullMarked;
