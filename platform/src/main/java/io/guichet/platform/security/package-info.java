/** Who is calling and what that caller may do. Every service verifies tokens itself and denies by default. */
@NullMarked
package io.guichet.platform.security;

import org.jspecify.annotations.NullMarked;
