/** Whether it happens again after a case was closed. */
@NullMarked
package io.guichet.complaint.recurrence;

import org.jspecify.annotations.NullMarked;
