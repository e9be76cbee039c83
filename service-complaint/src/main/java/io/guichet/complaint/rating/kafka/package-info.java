/** Hears what happens to ratings. */
@NullMarked
package io.guichet.complaint.rating.kafka;

import org.jspecify.annotations.NullMarked;
