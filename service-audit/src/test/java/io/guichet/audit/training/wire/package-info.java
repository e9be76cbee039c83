@NullMarked
package io.guichet.audit.training.wire;

import org.jspecify.annotations.NullMarked;
