/** Tests of what others hear of cases. */
@NullMarked
package io.guichet.complaint.casefile.wire;

import org.jspecify.annotations.NullMarked;
