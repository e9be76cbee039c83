/** Who may sit at a window: qualified by training, until it lapses or the person is moved from post. */
@NullMarked
package io.guichet.audit.qualification;

import org.jspecify.annotations.NullMarked;
