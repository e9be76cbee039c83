/** Devices and sockets stay where they are until a move is approved (C10). */
@NullMarked
package io.guichet.equipment.relocation;

import org.jspecify.annotations.NullMarked;
