package io.guichet.equipment.custody.http;

import io.guichet.equipment.custody.CustodyEvent;
import io.guichet.equipment.custody.CustodySheet;
import io.guichet.equipment.custody.DrawSheet;
import io.guichet.equipment.custody.PrintSheet;
import io.guichet.equipment.custody.SignSheet;
import io.guichet.equipment.photo.KeepPhotos;
import io.guichet.equipment.shelf.Shelf;
import io.guichet.equipment.shelf.http.Acts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The custody sheets' controller. */
@Configuration(proxyBeanMethods = false)
public class CustodyHttp {

    @Bean
    CustodyController custodyController(
            Shelf<CustodySheet, CustodyEvent> sheets,
            DrawSheet drawSheet,
            SignSheet signSheet,
            PrintSheet printSheet,
            Acts acts) {
        return new CustodyController(sheets, drawSheet, signSheet, printSheet, acts);
    }

    @Bean
    SheetPhotoController sheetPhotoController(
            Shelf<CustodySheet, CustodyEvent> sheets, KeepPhotos<CustodySheet, CustodyEvent> keepPhotos, Acts acts) {
        return new SheetPhotoController(sheets, keepPhotos, acts);
    }
}
