/** Reads tag sets from the files that ship with the service. */
@NullMarked
package io.guichet.evaluation.tag.file;

import org.jspecify.annotations.NullMarked;
