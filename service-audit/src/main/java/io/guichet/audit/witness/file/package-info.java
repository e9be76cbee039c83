/** What a witness remembers, one file for each log. */
@NullMarked
package io.guichet.audit.witness.file;

import org.jspecify.annotations.NullMarked;
