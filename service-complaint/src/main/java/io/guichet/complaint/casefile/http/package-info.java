/** The case over HTTP: for the citizen by number and secret, for staff by role. */
@NullMarked
package io.guichet.complaint.casefile.http;

import org.jspecify.annotations.NullMarked;
