/** Who went through a hall with a scanner and what was found: missing, unexpected, moved, opened, unapproved. */
@NullMarked
package io.guichet.equipment.round;

import org.jspecify.annotations.NullMarked;
