/** Tests of records as documents. */
@NullMarked
package io.guichet.equipment.mongo;

import org.jspecify.annotations.NullMarked;
