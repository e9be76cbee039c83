/** Tests of what every service needs. */
@NullMarked
package io.guichet.platform;

import org.jspecify.annotations.NullMarked;
