/** What opens a work order without a person: a failed item of a plan, an inspection's finding about a device. */
@NullMarked
package io.guichet.equipment.workorder.kafka;

import org.jspecify.annotations.NullMarked;
