@NullMarked
package io.guichet.equipment.permit;

import org.jspecify.annotations.NullMarked;
