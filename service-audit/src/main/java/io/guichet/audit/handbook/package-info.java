/** The service handbook: editions, what they say, and who has acknowledged which. */
@NullMarked
package io.guichet.audit.handbook;

import org.jspecify.annotations.NullMarked;
