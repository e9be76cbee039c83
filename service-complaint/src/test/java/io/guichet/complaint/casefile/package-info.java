/** Tests of cases. */
@NullMarked
package io.guichet.complaint.casefile;

import org.jspecify.annotations.NullMarked;
