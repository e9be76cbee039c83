/** The copy in MongoDB, one document per thing defined. */
@NullMarked
package io.guichet.equipment.organisation.mongo;

import org.jspecify.annotations.NullMarked;
