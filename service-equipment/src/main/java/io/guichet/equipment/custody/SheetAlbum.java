package io.guichet.equipment.custody;

import io.guichet.equipment.photo.Album;
import io.guichet.platform.domain.Change;
import java.time.Instant;
import java.util.List;

/** The photos of a hand-over: how the devices looked when they went from one hand to the other. */
public enum SheetAlbum implements Album<CustodySheet, CustodyEvent> {
    OF_SHEETS;

    @Override
    public List<String> of(CustodySheet sheet) {
        return sheet.photos();
    }

    @Override
    public Change<CustodySheet, CustodyEvent> show(CustodySheet sheet, String photo, String by, Instant now) {
        return sheet.showIn(photo, by, now);
    }

    @Override
    public Change<CustodySheet, CustodyEvent> hide(CustodySheet sheet, String photo, String by, Instant now) {
        return sheet.hideFrom(photo, by, now);
    }
}
