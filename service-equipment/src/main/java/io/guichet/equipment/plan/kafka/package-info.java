/** What plans hear: tickets that were printed, services that began. */
@NullMarked
package io.guichet.equipment.plan.kafka;

import org.jspecify.annotations.NullMarked;
