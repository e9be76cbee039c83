package io.guichet.local.demo;

/**
 * What a call was about, and the item of the trial hall that takes its place. The proportions of the day are kept (most
 * people ask about what they already have); the table is explained in the README beside the data.
 */
enum CallKind {
    /** Regular activity of a customer. */
    PS("si-record"),
    /** Regular activity, in English. */
    PE("si-foreigner"),
    /** Help with the bank's internet site. */
    IN("si-card-online"),
    /** Stock exchange. */
    NE("si-transfer"),
    /** Someone who may become a customer. */
    NW("si-flexible"),
    /** Someone who had asked to be called back. */
    TT("si-progress");

    private final String itemCode;

    CallKind(String itemCode) {
        this.itemCode = itemCode;
    }

    String itemCode() {
        return itemCode;
    }
}
