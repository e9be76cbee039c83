/** Tests of the command that checks a log. */
@NullMarked
package io.guichet.audit.verify.http;

import org.jspecify.annotations.NullMarked;
