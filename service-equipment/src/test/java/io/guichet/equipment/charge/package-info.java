/** Tests of the charge feature. */
@NullMarked
package io.guichet.equipment.charge;

import org.jspecify.annotations.NullMarked;
