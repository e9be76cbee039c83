/** The address that is printed on labels and sheets; the paper itself is the platform's. */
@NullMarked
package io.guichet.equipment.print;

import org.jspecify.annotations.NullMarked;
