package io.guichet.queue.staff.mongo;

import io.guichet.queue.organisation.mongo.FreshCollections;
import io.guichet.queue.staff.Staff;
import io.guichet.queue.staff.StaffContract;

class MongoStaffIT extends StaffContract {

    private final MongoStaff staff = fresh();

    @Override
    protected Staff staff() {
        return staff;
    }

    private static MongoStaff fresh() {
        MongoStaff fresh = new MongoStaff(FreshCollections.aggregates("staff"));
        fresh.createIndexes();
        return fresh;
    }
}
