/** What higher offices or the media exposed, and the chain of what follows (W12). */
@NullMarked
package io.guichet.audit.exposure;

import org.jspecify.annotations.NullMarked;
