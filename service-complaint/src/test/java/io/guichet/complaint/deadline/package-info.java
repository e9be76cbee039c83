/** Tests of deadlines. */
@NullMarked
package io.guichet.complaint.deadline;

import org.jspecify.annotations.NullMarked;
