@NullMarked
package io.guichet.evaluation.contact;

import org.jspecify.annotations.NullMarked;
