package io.guichet.platform.http;

/** The request can never be right, whatever the state: answered 400 with the place that is wrong. */
public final class InvalidRequest extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String pointer;

    public InvalidRequest(String pointer, String detail) {
        super(detail, null, false, false);
        this.pointer = pointer;
    }

    /**
     * Makes a value from a part of the request; what the value refuses becomes an invalid request at this place.
     */
    public static <T> T at(String pointer, java.util.function.Supplier<T> value) {
        try {
            return value.get();
        } catch (IllegalArgumentException refused) {
            throw new InvalidRequest(pointer, String.valueOf(refused.getMessage()));
        }
    }

    public String pointer() {
        return pointer;
    }

    public String detail() {
        return String.valueOf(getMessage());
    }
}
