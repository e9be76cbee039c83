/** What the halls do for people: items with their steps, materials, limits and history. */
@NullMarked
package io.guichet.queue.catalogue;

import org.jspecify.annotations.NullMarked;
