/** The template that comes with the program. */
@NullMarked
package io.guichet.audit.inspection.file;

import org.jspecify.annotations.NullMarked;
