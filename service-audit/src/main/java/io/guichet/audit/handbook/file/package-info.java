/** The first edition, from its file. */
@NullMarked
package io.guichet.audit.handbook.file;

import org.jspecify.annotations.NullMarked;
