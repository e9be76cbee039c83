/** What is told of emergencies; the notice is for everybody in the hall. */
@NullMarked
package io.guichet.audit.emergency.wire;

import org.jspecify.annotations.NullMarked;
