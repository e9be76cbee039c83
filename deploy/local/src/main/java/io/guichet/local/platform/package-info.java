/** The processes of the platform on this machine: their ports, secrets, jars, and how they are started together. */
@NullMarked
package io.guichet.local.platform;

import org.jspecify.annotations.NullMarked;
