@NullMarked
package io.guichet.audit.visit.http;

import org.jspecify.annotations.NullMarked;
