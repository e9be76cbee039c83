/** What a service may learn of where a request comes from, without learning the address. */
@NullMarked
package io.guichet.gateway.origin;

import org.jspecify.annotations.NullMarked;
