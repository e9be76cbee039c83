/** Repairs and other work on assets, from opened to verified by somebody else. */
@NullMarked
package io.guichet.equipment.workorder;

import org.jspecify.annotations.NullMarked;
