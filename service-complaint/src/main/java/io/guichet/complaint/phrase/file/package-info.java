/** The phrases that ship with the service. */
@NullMarked
package io.guichet.complaint.phrase.file;

import org.jspecify.annotations.NullMarked;
