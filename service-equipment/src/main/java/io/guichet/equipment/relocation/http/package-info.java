/** Relocation requests over HTTP. */
@NullMarked
package io.guichet.equipment.relocation.http;

import org.jspecify.annotations.NullMarked;
