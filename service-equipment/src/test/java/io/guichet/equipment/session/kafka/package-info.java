/** Tests of session.kafka. */
@NullMarked
package io.guichet.equipment.session.kafka;

import org.jspecify.annotations.NullMarked;
