/** Identifiers that sort by time and the ones that follow from a name. */
@NullMarked
package io.guichet.platform.ids;

import org.jspecify.annotations.NullMarked;
