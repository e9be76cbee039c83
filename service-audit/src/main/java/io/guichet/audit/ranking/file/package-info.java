/** The formula, from its versioned file. */
@NullMarked
package io.guichet.audit.ranking.file;

import org.jspecify.annotations.NullMarked;
