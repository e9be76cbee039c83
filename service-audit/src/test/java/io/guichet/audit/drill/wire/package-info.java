@NullMarked
package io.guichet.audit.drill.wire;

import org.jspecify.annotations.NullMarked;
