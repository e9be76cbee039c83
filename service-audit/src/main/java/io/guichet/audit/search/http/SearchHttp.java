package io.guichet.audit.search.http;

import io.guichet.audit.ledger.ReadLog;
import io.guichet.audit.reading.NoteReading;
import io.guichet.audit.search.Entries;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The search's controllers. */
@Configuration(proxyBeanMethods = false)
public class SearchHttp {

    @Bean
    SearchController searchController(Entries entries, ReadLog log, NoteReading noteReading) {
        return new SearchController(entries, log, noteReading);
    }

    @Bean
    ReceiptController receiptController(Entries entries, ReadLog log) {
        return new ReceiptController(entries, log);
    }
}
