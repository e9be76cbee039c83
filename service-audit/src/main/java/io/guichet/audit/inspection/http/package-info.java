/** Inspections over HTTP; who is inspected covertly does not see it before it is published. */
@NullMarked
package io.guichet.audit.inspection.http;

import org.jspecify.annotations.NullMarked;
