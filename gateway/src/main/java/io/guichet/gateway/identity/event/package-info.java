/** What the built-in provider tells of identity: kept in a file first, then sent to the broker, never waited for. */
@NullMarked
package io.guichet.gateway.identity.event;

import org.jspecify.annotations.NullMarked;
