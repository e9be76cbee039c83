@NullMarked
package io.guichet.audit.inspection.http;

import org.jspecify.annotations.NullMarked;
