@NullMarked
package io.guichet.audit.appraisal.wire;

import org.jspecify.annotations.NullMarked;
