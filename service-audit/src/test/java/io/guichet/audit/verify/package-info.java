/** Tests that no change of a stored log goes unseen. */
@NullMarked
package io.guichet.audit.verify;

import org.jspecify.annotations.NullMarked;
