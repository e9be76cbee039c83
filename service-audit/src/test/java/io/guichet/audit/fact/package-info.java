@NullMarked
package io.guichet.audit.fact;

import org.jspecify.annotations.NullMarked;
