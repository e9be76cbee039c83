/** Tests of the way up. */
@NullMarked
package io.guichet.complaint.escalation;

import org.jspecify.annotations.NullMarked;
