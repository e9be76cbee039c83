/** Tests of maintenance plans. */
@NullMarked
package io.guichet.equipment.plan;

import org.jspecify.annotations.NullMarked;
