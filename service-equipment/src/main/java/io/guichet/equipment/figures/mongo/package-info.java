/** What became of faults and repairs, in MongoDB. */
@NullMarked
package io.guichet.equipment.figures.mongo;

import org.jspecify.annotations.NullMarked;
