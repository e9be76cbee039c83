/** Tests of the log against known answers and against a naive log written another way. */
@NullMarked
package io.guichet.audit.log;

import org.jspecify.annotations.NullMarked;
