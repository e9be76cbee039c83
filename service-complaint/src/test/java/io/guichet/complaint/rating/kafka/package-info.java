/** Tests of hearing ratings. */
@NullMarked
package io.guichet.complaint.rating.kafka;

import org.jspecify.annotations.NullMarked;
