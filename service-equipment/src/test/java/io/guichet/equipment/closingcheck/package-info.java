@NullMarked
package io.guichet.equipment.closingcheck;

import org.jspecify.annotations.NullMarked;
