/** What is told of bulletins: figures and ids, no words. */
@NullMarked
package io.guichet.audit.bulletin.wire;

import org.jspecify.annotations.NullMarked;
