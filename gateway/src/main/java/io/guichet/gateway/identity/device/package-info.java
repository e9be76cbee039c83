/** Devices in a browser: credentials in an encrypted cookie, tokens kept here. */
@NullMarked
package io.guichet.gateway.identity.device;

import org.jspecify.annotations.NullMarked;
