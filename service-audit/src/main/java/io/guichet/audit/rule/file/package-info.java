/** The rule catalogue from its versioned file. */
@NullMarked
package io.guichet.audit.rule.file;

import org.jspecify.annotations.NullMarked;
