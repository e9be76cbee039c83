/** Tests of what is told of readers. */
@NullMarked
package io.guichet.audit.reading;

import org.jspecify.annotations.NullMarked;
