package io.guichet.equipment.asset;

import io.guichet.equipment.photo.Album;
import io.guichet.platform.domain.Change;
import java.time.Instant;
import java.util.List;

/** The photos of a device stand on its card. */
public enum AssetAlbum implements Album<Asset, AssetEvent> {
    OF_CARDS;

    @Override
    public List<String> of(Asset asset) {
        return asset.card().photos();
    }

    @Override
    public Change<Asset, AssetEvent> show(Asset asset, String photo, String by, Instant now) {
        return asset.showIn(photo, by, now);
    }

    @Override
    public Change<Asset, AssetEvent> hide(Asset asset, String photo, String by, Instant now) {
        return asset.hideFrom(photo, by, now);
    }
}
