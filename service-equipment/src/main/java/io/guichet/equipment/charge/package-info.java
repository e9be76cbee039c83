/** What a unit pays for its devices each month; a closed month never changes (C12). */
@NullMarked
package io.guichet.equipment.charge;

import org.jspecify.annotations.NullMarked;
