/** Records as documents and back, for the features of this service. */
@NullMarked
package io.guichet.equipment.mongo;

import org.jspecify.annotations.NullMarked;
