/** Regions, halls and units in MongoDB. */
@NullMarked
package io.guichet.queue.organisation.mongo;

import org.jspecify.annotations.NullMarked;
