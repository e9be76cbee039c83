package io.guichet.complaint.casefile;

import java.time.LocalDate;

/** Gives each case a number of its day. No number twice; a gap means a receipt that never ended. */
public interface CaseNumbers {

    /** From 1. */
    int next(LocalDate day);
}
