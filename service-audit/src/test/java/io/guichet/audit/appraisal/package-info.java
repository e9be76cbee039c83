@NullMarked
package io.guichet.audit.appraisal;

import org.jspecify.annotations.NullMarked;
