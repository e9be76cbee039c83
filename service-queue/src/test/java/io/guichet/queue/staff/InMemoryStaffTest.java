package io.guichet.queue.staff;

class InMemoryStaffTest extends StaffContract {

    private final Staff staff = new InMemoryStaff();

    @Override
    protected Staff staff() {
        return staff;
    }
}
