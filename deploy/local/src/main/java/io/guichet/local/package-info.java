/** The whole platform on one machine: broker, database and every process, started, watched and stopped together. */
@NullMarked
package io.guichet.local;

import org.jspecify.annotations.NullMarked;
