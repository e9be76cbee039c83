/** Tests of session.mongo. */
@NullMarked
package io.guichet.equipment.session.mongo;

import org.jspecify.annotations.NullMarked;
