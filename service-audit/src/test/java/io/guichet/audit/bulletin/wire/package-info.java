@NullMarked
package io.guichet.audit.bulletin.wire;

import org.jspecify.annotations.NullMarked;
