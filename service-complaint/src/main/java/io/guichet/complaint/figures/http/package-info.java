/** Figures over HTTP. */
@NullMarked
package io.guichet.complaint.figures.http;

import org.jspecify.annotations.NullMarked;
