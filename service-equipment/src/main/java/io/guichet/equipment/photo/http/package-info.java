/** Photos over HTTP, the same for everything that shows some. */
@NullMarked
package io.guichet.equipment.photo.http;

import org.jspecify.annotations.NullMarked;
