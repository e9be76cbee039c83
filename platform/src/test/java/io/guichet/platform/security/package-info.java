@NullMarked
package io.guichet.platform.security;

import org.jspecify.annotations.NullMarked;
