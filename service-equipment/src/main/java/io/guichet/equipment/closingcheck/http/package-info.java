/** Closing checks over HTTP. */
@NullMarked
package io.guichet.equipment.closingcheck.http;

import org.jspecify.annotations.NullMarked;
