/** What is told of the handbook. */
@NullMarked
package io.guichet.audit.handbook.wire;

import org.jspecify.annotations.NullMarked;
