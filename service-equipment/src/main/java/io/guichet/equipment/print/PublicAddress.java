package io.guichet.equipment.print;

import java.net.URI;

/** The gateway as a phone reaches it, for the QR codes on paper. */
public record PublicAddress(URI url) {}
