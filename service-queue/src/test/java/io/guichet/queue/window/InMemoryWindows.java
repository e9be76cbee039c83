package io.guichet.queue.window;

import io.guichet.platform.domain.Change;
import io.guichet.platform.domain.NotFound;
import io.guichet.queue.organisation.Versioned;
import java.util.List;
import java.util.Optional;

/** Windows in a map, with the promises of {@link WindowsContract}. */
public final class InMemoryWindows implements Windows {

    private final Versioned<ServiceWindow, WindowEvent> windows =
            new Versioned<>(ServiceWindow::id, ServiceWindow::version, ServiceWindow::at);

    public List<WindowEvent> events() {
        return windows.events();
    }

    /** The window as if it had been defined, or staffed, before. */
    public ServiceWindow given(ServiceWindow window) {
        return add(Change.of(window, new WindowEvent.Defined(window)));
    }

    @Override
    public ServiceWindow find(String id) {
        return known(id).orElseThrow(() -> new NotFound("window", id));
    }

    @Override
    public Optional<ServiceWindow> known(String id) {
        return windows.known(id);
    }

    @Override
    public List<ServiceWindow> ofHall(String hallId) {
        return Windows.inOrder(windows.all().stream()
                .filter(window -> window.hallId().equals(hallId))
                .toList());
    }

    @Override
    public List<ServiceWindow> openIn(String hallId) {
        return ofHall(hallId).stream()
                .filter(window -> window.state() == WindowState.OPEN)
                .toList();
    }

    @Override
    public List<ServiceWindow> open() {
        return windows.all().stream()
                .filter(window -> window.state() == WindowState.OPEN)
                .toList();
    }

    @Override
    public List<ServiceWindow> staffed() {
        return windows.all().stream().filter(window -> window.session() != null).toList();
    }

    @Override
    public Optional<ServiceWindow> staffedBy(String staffId) {
        return windows.all().stream()
                .filter(window ->
                        window.session() != null && window.session().staffId().equals(staffId))
                .findFirst();
    }

    @Override
    public ServiceWindow add(Change<ServiceWindow, WindowEvent> change) {
        return windows.add(change);
    }

    @Override
    public ServiceWindow save(Change<ServiceWindow, WindowEvent> change) {
        synchronized (windows) {
            Session session = change.after().session();
            if (session != null) {
                staffedBy(session.staffId())
                        .filter(other -> !other.id().equals(change.after().id()))
                        .ifPresent(other -> {
                            throw new WindowRefusal.AlreadySignedInElsewhere(session.staffId(), null);
                        });
            }
            return windows.save(change);
        }
    }
}
