/** The platform seen from outside: HTTP through the gateway, tokens, and the credentials the launcher wrote. */
@NullMarked
package io.guichet.local.client;

import org.jspecify.annotations.NullMarked;
