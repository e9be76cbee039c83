/** What is told of training: numbers of staff and codes. */
@NullMarked
package io.guichet.audit.training.wire;

import org.jspecify.annotations.NullMarked;
