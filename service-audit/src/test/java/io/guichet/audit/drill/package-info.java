@NullMarked
package io.guichet.audit.drill;

import org.jspecify.annotations.NullMarked;
