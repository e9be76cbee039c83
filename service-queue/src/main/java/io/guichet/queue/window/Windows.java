package io.guichet.queue.window;

import io.guichet.platform.domain.Change;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** All windows. A person sits at one window at most, whoever writes at the same time. */
public interface Windows {

    /** @throws io.guichet.platform.domain.NotFound when there is none */
    ServiceWindow find(String id);

    Optional<ServiceWindow> known(String id);

    /** In order of their numbers; none for an unknown hall. */
    List<ServiceWindow> ofHall(String hallId);

    /** Those in state {@link WindowState#OPEN}, in order of their numbers. */
    List<ServiceWindow> openIn(String hallId);

    /** Those in state {@link WindowState#OPEN} of every hall, in no particular order. */
    List<ServiceWindow> open();

    /** Those of every hall where somebody is signed in, open or suspended, in no particular order. */
    List<ServiceWindow> staffed();

    /** The window that the person is signed in at, open or suspended. */
    Optional<ServiceWindow> staffedBy(String staffId);

    /**
     * Stores a new window.
     *
     * @return as stored, with its version
     * @throws io.guichet.platform.domain.Stale when somebody else added it meanwhile
     */
    ServiceWindow add(Change<ServiceWindow, WindowEvent> change);

    /**
     * Stores what was decided on the version that the window carries; a change without events is not written.
     *
     * @return as stored, with its version
     * @throws io.guichet.platform.domain.Stale when the stored version is another one
     * @throws WindowRefusal.AlreadySignedInElsewhere when the person of its session sits at another window
     */
    ServiceWindow save(Change<ServiceWindow, WindowEvent> change);

    /** By the numbers painted above them: 2 before 10. */
    static List<ServiceWindow> inOrder(Collection<ServiceWindow> windows) {
        return windows.stream()
                .sorted(Comparator.comparingInt(
                                (ServiceWindow window) -> window.number().length())
                        .thenComparing(ServiceWindow::number)
                        .thenComparing(ServiceWindow::id))
                .toList();
    }
}
