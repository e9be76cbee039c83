/** Tests of incident.wire. */
@NullMarked
package io.guichet.equipment.incident.wire;

import org.jspecify.annotations.NullMarked;
