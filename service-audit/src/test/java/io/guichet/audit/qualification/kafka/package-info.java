@NullMarked
package io.guichet.audit.qualification.kafka;

import org.jspecify.annotations.NullMarked;
