/** Tests of the complaint service as a whole. */
@NullMarked
package io.guichet.equipment;

import org.jspecify.annotations.NullMarked;
