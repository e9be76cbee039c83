/** The register over HTTP. */
@NullMarked
package io.guichet.equipment.asset.http;

import org.jspecify.annotations.NullMarked;
