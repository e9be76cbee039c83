/** Shelves in MongoDB. */
@NullMarked
package io.guichet.audit.shelf.mongo;

import org.jspecify.annotations.NullMarked;
