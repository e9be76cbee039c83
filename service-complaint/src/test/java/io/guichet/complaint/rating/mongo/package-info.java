/** Tests of remembering ratings. */
@NullMarked
package io.guichet.complaint.rating.mongo;

import org.jspecify.annotations.NullMarked;
