/** Tests of recurrence. */
@NullMarked
package io.guichet.complaint.recurrence;

import org.jspecify.annotations.NullMarked;
