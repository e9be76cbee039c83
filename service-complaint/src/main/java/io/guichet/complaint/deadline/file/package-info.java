/** The limits that ship with the service. */
@NullMarked
package io.guichet.complaint.deadline.file;

import org.jspecify.annotations.NullMarked;
