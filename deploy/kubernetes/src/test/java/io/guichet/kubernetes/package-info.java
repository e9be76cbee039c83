/** Reads the manifests as a cluster would, and more strictly. */
@NullMarked
package io.guichet.kubernetes;

import org.jspecify.annotations.NullMarked;
