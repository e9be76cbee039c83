@NullMarked
package io.guichet.equipment.emergency;

import org.jspecify.annotations.NullMarked;
