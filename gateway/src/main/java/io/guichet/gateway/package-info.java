/** One door to Guichet: routes, limits, identity and pages. Knows addresses and tokens, never a ticket. */
@NullMarked
package io.guichet.gateway;

import org.jspecify.annotations.NullMarked;
