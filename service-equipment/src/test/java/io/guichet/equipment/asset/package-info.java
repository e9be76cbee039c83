@NullMarked
package io.guichet.equipment.asset;

import org.jspecify.annotations.NullMarked;
