/** Emergency plans at work in a hall: the queue switches it by their events (S6, flow 7). */
@NullMarked
package io.guichet.audit.emergency;

import org.jspecify.annotations.NullMarked;
