@NullMarked
package io.guichet.audit.violation.kafka;

import org.jspecify.annotations.NullMarked;
