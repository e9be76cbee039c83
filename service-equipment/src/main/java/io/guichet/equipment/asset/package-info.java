/** The register of devices, seals and documents: what it is, where it stands, whose it is, who keeps it, who pays. */
@NullMarked
package io.guichet.equipment.asset;

import org.jspecify.annotations.NullMarked;
