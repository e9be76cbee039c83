/** The service's own copy of the organisation: names and zones of halls, units, windows, items and staff. */
@NullMarked
package io.guichet.audit.organisation;

import org.jspecify.annotations.NullMarked;
