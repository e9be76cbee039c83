@NullMarked
package io.guichet.audit.fact.kafka;

import org.jspecify.annotations.NullMarked;
