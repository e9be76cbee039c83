@NullMarked
package io.guichet.equipment.shelf.mongo;

import org.jspecify.annotations.NullMarked;
