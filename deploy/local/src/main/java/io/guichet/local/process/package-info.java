/** One operating system process that can be started, watched, killed and started again. */
@NullMarked
package io.guichet.local.process;

import org.jspecify.annotations.NullMarked;
