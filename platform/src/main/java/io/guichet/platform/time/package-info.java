/** Working days of China and what a deadline in working days means. */
@NullMarked
package io.guichet.platform.time;

import org.jspecify.annotations.NullMarked;
