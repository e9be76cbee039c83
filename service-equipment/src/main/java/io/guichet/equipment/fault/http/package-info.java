/** Faults and heartbeats over HTTP. */
@NullMarked
package io.guichet.equipment.fault.http;

import org.jspecify.annotations.NullMarked;
