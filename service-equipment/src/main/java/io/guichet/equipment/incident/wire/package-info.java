/** Names and versions of the incident events. */
@NullMarked
package io.guichet.equipment.incident.wire;

import org.jspecify.annotations.NullMarked;
