/** Tests of cases that follow ratings. */
@NullMarked
package io.guichet.complaint.rating;

import org.jspecify.annotations.NullMarked;
