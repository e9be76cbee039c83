/** A bad rating is a case, for as long as it is a bad rating that counts. */
@NullMarked
package io.guichet.complaint.rating;

import org.jspecify.annotations.NullMarked;
