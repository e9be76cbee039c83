/** What figures are made of, as this service itself told it. */
@NullMarked
package io.guichet.equipment.figures.kafka;

import org.jspecify.annotations.NullMarked;
