/** Things in MongoDB, each record as a document of its components. */
@NullMarked
package io.guichet.equipment.shelf.mongo;

import org.jspecify.annotations.NullMarked;
