/** Virus scans over HTTP. */
@NullMarked
package io.guichet.equipment.scan.http;

import org.jspecify.annotations.NullMarked;
