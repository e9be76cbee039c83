/** The house rules that every service's tests check on its own classes. */
@NullMarked
package io.guichet.platform.rules;

import org.jspecify.annotations.NullMarked;
