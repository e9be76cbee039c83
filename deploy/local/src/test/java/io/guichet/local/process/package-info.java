@NullMarked
package io.guichet.local.process;

import org.jspecify.annotations.NullMarked;
