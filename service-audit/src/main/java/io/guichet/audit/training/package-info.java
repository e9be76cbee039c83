/** Training each quarter: planned, held, scored; who has none yet. */
@NullMarked
package io.guichet.audit.training;

import org.jspecify.annotations.NullMarked;
