/** Tests of plans in MongoDB. */
@NullMarked
package io.guichet.equipment.plan.mongo;

import org.jspecify.annotations.NullMarked;
