/** Tests of the complaint service as a whole. */
@NullMarked
package io.guichet.complaint;

import org.jspecify.annotations.NullMarked;
