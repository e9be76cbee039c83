/** Charge sheets over HTTP. */
@NullMarked
package io.guichet.equipment.charge.http;

import org.jspecify.annotations.NullMarked;
