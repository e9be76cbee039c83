/** The few words every aggregate shares: a change with its events, and the ways to say no. */
@NullMarked
package io.guichet.platform.domain;

import org.jspecify.annotations.NullMarked;
