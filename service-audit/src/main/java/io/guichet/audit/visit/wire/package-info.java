/** What is told of visits. */
@NullMarked
package io.guichet.audit.visit.wire;

import org.jspecify.annotations.NullMarked;
