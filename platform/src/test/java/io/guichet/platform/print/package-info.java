@NullMarked
package io.guichet.platform.print;

import org.jspecify.annotations.NullMarked;
