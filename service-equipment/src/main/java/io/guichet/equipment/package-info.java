/** Every device of a hall: whose it is, who keeps it, who pays, and how it is kept working. */
@NullMarked
package io.guichet.equipment;

import org.jspecify.annotations.NullMarked;
