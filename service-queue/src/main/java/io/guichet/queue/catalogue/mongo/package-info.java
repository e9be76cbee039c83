/** Service items in MongoDB. */
@NullMarked
package io.guichet.queue.catalogue.mongo;

import org.jspecify.annotations.NullMarked;
