/** Plans for the failure of a whole class of devices, and their activation, which the queue obeys (S6, flow 7). */
@NullMarked
package io.guichet.equipment.emergency;

import org.jspecify.annotations.NullMarked;
