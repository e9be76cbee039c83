/** Contents in GridFS. */
@NullMarked
package io.guichet.platform.content.mongo;

import org.jspecify.annotations.NullMarked;
