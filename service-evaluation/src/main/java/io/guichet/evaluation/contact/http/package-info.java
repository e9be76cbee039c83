/** The way to a citizen's number. */
@NullMarked
package io.guichet.evaluation.contact.http;

import org.jspecify.annotations.NullMarked;
