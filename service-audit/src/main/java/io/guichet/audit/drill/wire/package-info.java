/** What is told of plans and drills. */
@NullMarked
package io.guichet.audit.drill.wire;

import org.jspecify.annotations.NullMarked;
