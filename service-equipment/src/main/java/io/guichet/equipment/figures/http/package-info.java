/** The figures over HTTP. */
@NullMarked
package io.guichet.equipment.figures.http;

import org.jspecify.annotations.NullMarked;
