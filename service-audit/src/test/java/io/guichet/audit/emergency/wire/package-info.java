@NullMarked
package io.guichet.audit.emergency.wire;

import org.jspecify.annotations.NullMarked;
