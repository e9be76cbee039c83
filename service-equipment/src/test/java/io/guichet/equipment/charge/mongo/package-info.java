/** Tests of charges in MongoDB. */
@NullMarked
package io.guichet.equipment.charge.mongo;

import org.jspecify.annotations.NullMarked;
