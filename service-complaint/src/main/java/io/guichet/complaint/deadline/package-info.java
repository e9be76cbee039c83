/** When something has to be done, and why then: pure arithmetic on working time, rules and pauses. */
@NullMarked
package io.guichet.complaint.deadline;

import org.jspecify.annotations.NullMarked;
