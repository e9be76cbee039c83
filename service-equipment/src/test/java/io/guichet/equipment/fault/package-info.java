@NullMarked
package io.guichet.equipment.fault;

import org.jspecify.annotations.NullMarked;
