/** The weights, from their versioned file. */
@NullMarked
package io.guichet.audit.appraisal.file;

import org.jspecify.annotations.NullMarked;
