/** One case from its receipt to its close: who may do what when, and the clocks that run meanwhile. */
@NullMarked
package io.guichet.complaint.casefile;

import org.jspecify.annotations.NullMarked;
