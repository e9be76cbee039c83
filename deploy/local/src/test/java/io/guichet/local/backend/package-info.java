/** The embedded database is held to what the services need of a real one. */
@NullMarked
package io.guichet.local.backend;

import org.jspecify.annotations.NullMarked;
