/** Somebody sends a case up by hand. */
@NullMarked
package io.guichet.complaint.escalation.http;

import org.jspecify.annotations.NullMarked;
