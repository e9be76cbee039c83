/** What costs something, as this service itself told it. */
@NullMarked
package io.guichet.equipment.charge.kafka;

import org.jspecify.annotations.NullMarked;
