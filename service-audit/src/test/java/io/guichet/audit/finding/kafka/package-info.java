@NullMarked
package io.guichet.audit.finding.kafka;

import org.jspecify.annotations.NullMarked;
