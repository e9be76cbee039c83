@NullMarked
package io.guichet.audit.bulletin;

import org.jspecify.annotations.NullMarked;
