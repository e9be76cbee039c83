/** What services' tests need of the platform: a clock to turn, tokens that are believed. */
@NullMarked
package io.guichet.platform.testing;

import org.jspecify.annotations.NullMarked;
