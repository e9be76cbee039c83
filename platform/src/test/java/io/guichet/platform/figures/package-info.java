@NullMarked
package io.guichet.platform.figures;

import org.jspecify.annotations.NullMarked;
