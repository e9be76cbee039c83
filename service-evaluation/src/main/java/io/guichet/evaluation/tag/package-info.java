/** The five levels and the tags that say more, as versioned configuration. */
@NullMarked
package io.guichet.evaluation.tag;

import org.jspecify.annotations.NullMarked;
