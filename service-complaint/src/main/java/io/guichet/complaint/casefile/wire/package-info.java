/** Case events as other services read them. */
@NullMarked
package io.guichet.complaint.casefile.wire;

import org.jspecify.annotations.NullMarked;
