@NullMarked
package io.guichet.equipment.workorder;

import org.jspecify.annotations.NullMarked;
