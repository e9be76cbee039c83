@NullMarked
package io.guichet.audit.integrity.wire;

import org.jspecify.annotations.NullMarked;
