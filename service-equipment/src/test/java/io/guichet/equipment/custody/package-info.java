@NullMarked
package io.guichet.equipment.custody;

import org.jspecify.annotations.NullMarked;
