/** Rounds over HTTP. */
@NullMarked
package io.guichet.equipment.round.http;

import org.jspecify.annotations.NullMarked;
