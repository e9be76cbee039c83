/** The built-in identity provider of the profile local-identity: accounts and clients from one file. */
@NullMarked
package io.guichet.gateway.identity.local;

import org.jspecify.annotations.NullMarked;
