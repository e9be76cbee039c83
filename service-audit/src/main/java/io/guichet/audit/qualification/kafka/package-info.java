/** What qualifications follow from: results of training, exposures. */
@NullMarked
package io.guichet.audit.qualification.kafka;

import org.jspecify.annotations.NullMarked;
