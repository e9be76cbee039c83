@NullMarked
package io.guichet.audit.security;

import org.jspecify.annotations.NullMarked;
