/** Staff in a browser: the code flow, the session that holds the tokens, and its end. */
@NullMarked
package io.guichet.gateway.identity.staff;

import org.jspecify.annotations.NullMarked;
