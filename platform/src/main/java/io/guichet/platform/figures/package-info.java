/**
 * What services say of themselves in numbers, beside what Spring Boot says. Labels name kinds of things, never one thing
 * or one person: a hall, a topic, a state. {@code docs/metrics.md} has all of them.
 */
@NullMarked
package io.guichet.platform.figures;

import org.jspecify.annotations.NullMarked;
