/** What is told of the register: that there is an entry, never its words. */
@NullMarked
package io.guichet.audit.integrity.wire;

import org.jspecify.annotations.NullMarked;
