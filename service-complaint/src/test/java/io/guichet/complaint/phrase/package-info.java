/** Tests of the phrase check. */
@NullMarked
package io.guichet.complaint.phrase;

import org.jspecify.annotations.NullMarked;
