package io.guichet.queue.window.http;

import io.guichet.queue.window.CloseWindow;
import io.guichet.queue.window.OpenWindow;
import io.guichet.queue.window.ResumeWindow;
import io.guichet.queue.window.SuspendWindow;

/** The commands of whoever sits at a window. */
record SessionCommands(OpenWindow open, CloseWindow close, SuspendWindow suspend, ResumeWindow resume) {}
