/** Who keeps what: handover and return sheets, signed at the counter by both sides (C12, R3). */
@NullMarked
package io.guichet.equipment.custody;

import org.jspecify.annotations.NullMarked;
