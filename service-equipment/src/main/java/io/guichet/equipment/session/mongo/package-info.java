/** The copied sessions in the database. */
@NullMarked
package io.guichet.equipment.session.mongo;

import org.jspecify.annotations.NullMarked;
