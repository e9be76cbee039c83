/** Personal data at rest: sealed before it is stored, opened only where it is shown. */
@NullMarked
package io.guichet.platform.personal;

import org.jspecify.annotations.NullMarked;
