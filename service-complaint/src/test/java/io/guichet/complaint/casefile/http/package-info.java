/** Tests of cases over HTTP. */
@NullMarked
package io.guichet.complaint.casefile.http;

import org.jspecify.annotations.NullMarked;
