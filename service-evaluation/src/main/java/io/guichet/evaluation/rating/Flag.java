package io.guichet.evaluation.rating;

import java.util.Arrays;

/** Signs that a rating may not be a citizen's own word. A person decides what follows; the sign alone changes nothing. */
public enum Flag {
    /** Sent sooner after the form opened than anybody reads it. */
    TOO_FAST("too-fast"),
    /** One device gave more good ratings in a short time than citizens come by. */
    DEVICE_BURST("device-burst"),
    /** One phone number was left more often in a day than one citizen visits. */
    CONTACT_BURST("contact-burst"),
    /** Sent through a browser in which a member of staff had signed in. */
    OWN_DEVICE("own-device"),
    /** Sent from the address from which the rated person works. */
    OWN_NETWORK("own-network"),
    /** One of many alike at one window in a short time: full marks, same tags, no words. */
    IDENTICAL_RUN("identical-run");

    private final String code;

    Flag(String code) {
        this.code = code;
    }

    /** @throws IllegalArgumentException when no flag is called so */
    public static Flag of(String code) {
        return Arrays.stream(values())
                .filter(flag -> flag.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("is not a flag"));
    }

    public String code() {
        return code;
    }
}
