@NullMarked
package io.guichet.equipment.organisation;

import org.jspecify.annotations.NullMarked;
