@NullMarked
package io.guichet.audit.rule.http;

import org.jspecify.annotations.NullMarked;
