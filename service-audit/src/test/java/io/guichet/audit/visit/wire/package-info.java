@NullMarked
package io.guichet.audit.visit.wire;

import org.jspecify.annotations.NullMarked;
