/** On-site records over HTTP. */
@NullMarked
package io.guichet.audit.onsite.http;

import org.jspecify.annotations.NullMarked;
