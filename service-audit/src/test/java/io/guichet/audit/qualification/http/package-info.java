@NullMarked
package io.guichet.audit.qualification.http;

import org.jspecify.annotations.NullMarked;
