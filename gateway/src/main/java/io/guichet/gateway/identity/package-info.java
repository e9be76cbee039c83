/** Who is asking: a bearer token, a staff session, a device cookie, or nobody we know. */
@NullMarked
package io.guichet.gateway.identity;

import org.jspecify.annotations.NullMarked;
