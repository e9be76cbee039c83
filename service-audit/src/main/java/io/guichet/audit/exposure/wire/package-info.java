/** What is told of exposures. */
@NullMarked
package io.guichet.audit.exposure.wire;

import org.jspecify.annotations.NullMarked;
