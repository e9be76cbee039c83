@NullMarked
package io.guichet.audit.organisation.kafka;

import org.jspecify.annotations.NullMarked;
