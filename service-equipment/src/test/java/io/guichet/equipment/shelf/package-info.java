@NullMarked
package io.guichet.equipment.shelf;

import org.jspecify.annotations.NullMarked;
