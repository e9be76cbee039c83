/** Custody sheets over HTTP and on paper. */
@NullMarked
package io.guichet.equipment.custody.http;

import org.jspecify.annotations.NullMarked;
