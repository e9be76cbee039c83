/** Staff in MongoDB. */
@NullMarked
package io.guichet.queue.staff.mongo;

import org.jspecify.annotations.NullMarked;
