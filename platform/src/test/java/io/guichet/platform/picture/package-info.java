/** Tests of picture. */
@NullMarked
package io.guichet.platform.picture;

import org.jspecify.annotations.NullMarked;
