/** Tests of the complaint service as a whole. */
@NullMarked
package io.guichet.audit;

import org.jspecify.annotations.NullMarked;
