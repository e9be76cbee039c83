/** What is told of inspections: of a covert one nothing that leads to the unit. */
@NullMarked
package io.guichet.audit.inspection.wire;

import org.jspecify.annotations.NullMarked;
