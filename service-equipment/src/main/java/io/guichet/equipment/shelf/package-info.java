/** How every thing of this service is kept: one document each, its events aboard. */
@NullMarked
package io.guichet.equipment.shelf;

import org.jspecify.annotations.NullMarked;
