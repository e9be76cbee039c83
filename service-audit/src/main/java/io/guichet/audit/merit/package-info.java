/** Who keeps the year's merit, and what took it (C11, W12). */
@NullMarked
package io.guichet.audit.merit;

import org.jspecify.annotations.NullMarked;
