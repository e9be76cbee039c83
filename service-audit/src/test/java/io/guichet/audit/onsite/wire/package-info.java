@NullMarked
package io.guichet.audit.onsite.wire;

import org.jspecify.annotations.NullMarked;
