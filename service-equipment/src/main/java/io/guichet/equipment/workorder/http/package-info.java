/** Work orders over HTTP. */
@NullMarked
package io.guichet.equipment.workorder.http;

import org.jspecify.annotations.NullMarked;
