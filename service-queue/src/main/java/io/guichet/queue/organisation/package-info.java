/** Regions, halls and units; when a hall is open and what rules it sets for its tickets and windows. */
@NullMarked
package io.guichet.queue.organisation;

import org.jspecify.annotations.NullMarked;
