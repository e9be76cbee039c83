@NullMarked
package io.guichet.audit.inspection.wire;

import org.jspecify.annotations.NullMarked;
