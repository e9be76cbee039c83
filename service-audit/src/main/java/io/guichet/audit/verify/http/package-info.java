/** The log over HTTP, and the command that checks it. */
@NullMarked
package io.guichet.audit.verify.http;

import org.jspecify.annotations.NullMarked;
