/** Figures of a platform on this machine, measured from outside with an open load model and reported with their spread. */
@NullMarked
package io.guichet.local.bench;

import org.jspecify.annotations.NullMarked;
