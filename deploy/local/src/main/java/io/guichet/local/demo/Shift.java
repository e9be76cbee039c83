package io.guichet.local.demo;

/** A stretch of the day during which one window is open, in seconds of the data. */
record Shift(int window, int opens, int closes) {}
