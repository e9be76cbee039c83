@NullMarked
package io.guichet.audit.violation.wire;

import org.jspecify.annotations.NullMarked;
