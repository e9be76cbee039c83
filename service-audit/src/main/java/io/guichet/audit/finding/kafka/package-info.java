/** What findings follow from: the publication of an inspection. */
@NullMarked
package io.guichet.audit.finding.kafka;

import org.jspecify.annotations.NullMarked;
