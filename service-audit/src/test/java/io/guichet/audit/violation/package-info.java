@NullMarked
package io.guichet.audit.violation;

import org.jspecify.annotations.NullMarked;
