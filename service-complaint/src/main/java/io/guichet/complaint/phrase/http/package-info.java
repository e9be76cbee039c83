/** The phrase check over HTTP. */
@NullMarked
package io.guichet.complaint.phrase.http;

import org.jspecify.annotations.NullMarked;
