/** What is told of on-site records. */
@NullMarked
package io.guichet.audit.onsite.wire;

import org.jspecify.annotations.NullMarked;
