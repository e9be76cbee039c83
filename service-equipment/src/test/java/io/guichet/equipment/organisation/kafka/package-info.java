@NullMarked
package io.guichet.equipment.organisation.kafka;

import org.jspecify.annotations.NullMarked;
