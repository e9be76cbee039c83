@NullMarked
package io.guichet.audit.finding.http;

import org.jspecify.annotations.NullMarked;
