@NullMarked
package io.guichet.platform.wiring;

import org.jspecify.annotations.NullMarked;
