@NullMarked
package io.guichet.evaluation.organisation.mongo;

import org.jspecify.annotations.NullMarked;
