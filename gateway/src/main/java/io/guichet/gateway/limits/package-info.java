/** How much one caller may ask for: requests per second and bytes per request. */
@NullMarked
package io.guichet.gateway.limits;

import org.jspecify.annotations.NullMarked;
