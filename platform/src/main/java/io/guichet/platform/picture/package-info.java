/** Pictures that people send: known by their content, drawn again so that nothing but their dots is left. */
@NullMarked
package io.guichet.platform.picture;

import org.jspecify.annotations.NullMarked;
