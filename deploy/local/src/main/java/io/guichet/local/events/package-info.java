/** What an operator does with events: look at what was put aside, send it again, let a reader begin anew. */
@NullMarked
package io.guichet.local.events;

import org.jspecify.annotations.NullMarked;
