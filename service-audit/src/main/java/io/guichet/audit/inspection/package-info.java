/** Inspections: open or covert, planned or drawn, by a template, with evidence that nobody can make afterwards. */
@NullMarked
package io.guichet.audit.inspection;

import org.jspecify.annotations.NullMarked;
