/** Contents too large for a document, each of one owner. */
@NullMarked
package io.guichet.platform.content;

import org.jspecify.annotations.NullMarked;
