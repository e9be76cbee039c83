@NullMarked
package io.guichet.equipment.relocation;

import org.jspecify.annotations.NullMarked;
