package io.guichet.equipment.shelf;

/** Why a command is refused. Each reason is one problem code ({@code docs/problems.md}). */
public enum Why {
    WRONG_STATE,
    SAME_PERSON,
    NOT_THE_SIGNER,
    LABEL_TAKEN,
    HIERARCHY_CYCLE,
    MOVE_NOT_APPROVED,
    SOCKET_TAKEN,
    ALREADY_RETURNED,
    NOT_IN_CUSTODY,
    TOO_MANY_REPORTS,
    NOT_YOUR_DEVICE,
    OTHER_HALL,
    NOT_ASSIGNED,
    APPROVAL_EXPIRED,
    TOO_MANY_DEVICES,
    NOT_ENOUGH_STOCK,
    MONTH_CLOSED,
    MONTH_NOT_OVER,
    EARLIER_MONTH_OPEN,
    NO_PICTURE,
    UNREADABLE_PICTURE,
    PICTURE_TOO_LARGE,
    TOO_MANY_PHOTOS
}
