package io.guichet.audit.ledger.http;

import io.guichet.audit.ledger.LogKeys;
import io.guichet.audit.ledger.ReadLog;
import io.guichet.audit.ledger.SignCheckpoint;
import io.guichet.audit.reading.NoteReading;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The log's controllers. */
@Configuration(proxyBeanMethods = false)
public class LogHttp {

    @Bean
    LogController logController(ReadLog log, LogKeys keys, SignCheckpoint signing) {
        return new LogController(log, keys, signing);
    }

    @Bean
    EntryController entryController(ReadLog log, NoteReading noteReading) {
        return new EntryController(log, noteReading);
    }
}
