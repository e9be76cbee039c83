@NullMarked
package io.guichet.audit.backing;

import org.jspecify.annotations.NullMarked;
