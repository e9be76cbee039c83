package io.guichet.complaint.phrase;

import io.guichet.platform.domain.Words;

/**
 * A phrase found in a text: evidence for a person, never a penalty by itself.
 *
 * @param code of the phrase
 * @param start first character in the text as it was written, from 0
 * @param end behind the last one
 * @param found exactly what stands there
 * @param suggestion what to say instead
 */
public record Hit(String code, int start, int end, String found, Words suggestion) {}
