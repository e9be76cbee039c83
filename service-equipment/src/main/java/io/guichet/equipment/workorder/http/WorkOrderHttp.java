package io.guichet.equipment.workorder.http;

import io.guichet.equipment.asset.Asset;
import io.guichet.equipment.asset.AssetEvent;
import io.guichet.equipment.photo.KeepPhotos;
import io.guichet.equipment.shelf.Shelf;
import io.guichet.equipment.shelf.http.Acts;
import io.guichet.equipment.workorder.ChangeOrder;
import io.guichet.equipment.workorder.OpenWorkOrder;
import io.guichet.equipment.workorder.OrderEvent;
import io.guichet.equipment.workorder.WorkOrder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The work orders' controller. */
@Configuration(proxyBeanMethods = false)
public class WorkOrderHttp {

    @Bean
    WorkOrderController workOrderController(
            Shelf<WorkOrder, OrderEvent> orders,
            Shelf<Asset, AssetEvent> assets,
            OpenWorkOrder openWorkOrder,
            ChangeOrder changeOrder,
            Acts acts) {
        return new WorkOrderController(orders, assets, openWorkOrder, changeOrder, acts);
    }

    @Bean
    OrderPhotoController orderPhotoController(
            Shelf<WorkOrder, OrderEvent> orders, KeepPhotos<WorkOrder, OrderEvent> keepPhotos, Acts acts) {
        return new OrderPhotoController(orders, keepPhotos, acts);
    }
}
