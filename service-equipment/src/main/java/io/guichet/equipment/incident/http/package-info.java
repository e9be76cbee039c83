/** Incidents over HTTP. */
@NullMarked
package io.guichet.equipment.incident.http;

import org.jspecify.annotations.NullMarked;
