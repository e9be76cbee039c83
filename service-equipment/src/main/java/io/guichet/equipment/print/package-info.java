/** Paper: labels and sheets as PDF, with QR codes. */
@NullMarked
package io.guichet.equipment.print;

import org.jspecify.annotations.NullMarked;
