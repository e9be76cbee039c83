/** Tests of retention. */
@NullMarked
package io.guichet.complaint.retention;

import org.jspecify.annotations.NullMarked;
