/** What we need of an OpenID provider, whether it is our own or another. */
@NullMarked
package io.guichet.gateway.identity.provider;

import org.jspecify.annotations.NullMarked;
