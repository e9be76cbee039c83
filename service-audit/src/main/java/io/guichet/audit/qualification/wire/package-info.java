/** What the queue hears of qualifications. */
@NullMarked
package io.guichet.audit.qualification.wire;

import org.jspecify.annotations.NullMarked;
