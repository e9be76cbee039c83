@NullMarked
package io.guichet.audit.appraisal.http;

import org.jspecify.annotations.NullMarked;
