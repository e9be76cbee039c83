/** The service's own copy of who was signed in at which window, from the queue's events. */
@NullMarked
package io.guichet.equipment.session;

import org.jspecify.annotations.NullMarked;
