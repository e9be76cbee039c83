/** What a release leaves behind for the versions after it. */
@NullMarked
package io.guichet.local.release;

import org.jspecify.annotations.NullMarked;
