/** Puts the platform's parts into a service's Spring context: {@code @Import(PlatformWiring.class)}. */
@NullMarked
package io.guichet.platform.wiring;

import org.jspecify.annotations.NullMarked;
