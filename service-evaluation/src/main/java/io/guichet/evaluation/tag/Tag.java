package io.guichet.evaluation.tag;

import io.guichet.platform.domain.Words;

/** One short reason a citizen may tick, like 服务热情主动. */
public record Tag(String code, Words name) {}
