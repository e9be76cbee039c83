/** Device faults in MongoDB. */
@NullMarked
package io.guichet.queue.equipment.mongo;

import org.jspecify.annotations.NullMarked;
