/** Tests of content. */
@NullMarked
package io.guichet.platform.content;

import org.jspecify.annotations.NullMarked;
