/** Visitors sent from one hall to another, with the name of who was asked first. */
@NullMarked
package io.guichet.queue.referral;

import org.jspecify.annotations.NullMarked;
