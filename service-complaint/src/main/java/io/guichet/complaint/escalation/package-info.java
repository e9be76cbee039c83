/** Who above hears of a case, and when: by severity and by clock. */
@NullMarked
package io.guichet.complaint.escalation;

import org.jspecify.annotations.NullMarked;
