/** Every error as an RFC 9457 problem, and nothing in it that an outsider should not read. */
@NullMarked
package io.guichet.gateway.problems;

import org.jspecify.annotations.NullMarked;
