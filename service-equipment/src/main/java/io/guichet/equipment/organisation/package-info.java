/** The service's own copy of the organisation: halls with their hours, units, windows and staff. */
@NullMarked
package io.guichet.equipment.organisation;

import org.jspecify.annotations.NullMarked;
