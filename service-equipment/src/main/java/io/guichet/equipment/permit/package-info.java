/** Leave to use devices outside opening hours (C8); the queue opens sessions by it. */
@NullMarked
package io.guichet.equipment.permit;

import org.jspecify.annotations.NullMarked;
