/** Ports, identities and state of a platform on this machine. */
@NullMarked
package io.guichet.local.platform;

import org.jspecify.annotations.NullMarked;
