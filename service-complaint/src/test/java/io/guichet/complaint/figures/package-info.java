/** Tests of the figures. */
@NullMarked
package io.guichet.complaint.figures;

import org.jspecify.annotations.NullMarked;
