@NullMarked
package io.guichet.audit.visit;

import org.jspecify.annotations.NullMarked;
