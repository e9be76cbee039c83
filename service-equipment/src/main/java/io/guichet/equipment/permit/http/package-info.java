/** After-hours permits over HTTP. */
@NullMarked
package io.guichet.equipment.permit.http;

import org.jspecify.annotations.NullMarked;
