package io.guichet.audit.finding;

class InMemoryWorkOrdersTest extends WorkOrdersContract {

    private final WorkOrders orders = new InMemoryWorkOrders();

    @Override
    protected WorkOrders orders() {
        return orders;
    }
}
