/** Tests of software requests. */
@NullMarked
package io.guichet.equipment.software;

import org.jspecify.annotations.NullMarked;
