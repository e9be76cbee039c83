package io.guichet.equipment.asset.http;

import io.guichet.equipment.asset.Asset;
import io.guichet.equipment.asset.AssetEvent;
import io.guichet.equipment.asset.ChangeAsset;
import io.guichet.equipment.asset.ImportAssets;
import io.guichet.equipment.asset.PrintLabels;
import io.guichet.equipment.asset.Register;
import io.guichet.equipment.asset.RegisterAsset;
import io.guichet.equipment.photo.KeepPhotos;
import io.guichet.equipment.shelf.Shelf;
import io.guichet.equipment.shelf.http.Acts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The register's controllers. */
@Configuration(proxyBeanMethods = false)
public class AssetHttp {

    @Bean
    AssetController assetController(
            Shelf<Asset, AssetEvent> assets,
            Register register,
            RegisterAsset registerAsset,
            ChangeAsset changeAsset,
            Acts acts) {
        return new AssetController(assets, register, registerAsset, changeAsset, acts);
    }

    @Bean
    PhotoController photoController(
            Shelf<Asset, AssetEvent> assets, KeepPhotos<Asset, AssetEvent> keepPhotos, Acts acts) {
        return new PhotoController(assets, keepPhotos, acts);
    }

    @Bean
    AssetFilesController assetFilesController(
            ImportAssets importAssets, PrintLabels printLabels, Register register, Acts acts) {
        return new AssetFilesController(importAssets, printLabels, register, acts);
    }
}
