/** When the personal data of a case has been kept long enough. */
@NullMarked
package io.guichet.complaint.retention;

import org.jspecify.annotations.NullMarked;
