/** Tests of incidents. */
@NullMarked
package io.guichet.equipment.incident;

import org.jspecify.annotations.NullMarked;
