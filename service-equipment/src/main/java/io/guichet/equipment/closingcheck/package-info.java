/** What is done at a window before its people leave, signed day by day (C4, R11). */
@NullMarked
package io.guichet.equipment.closingcheck;

import org.jspecify.annotations.NullMarked;
