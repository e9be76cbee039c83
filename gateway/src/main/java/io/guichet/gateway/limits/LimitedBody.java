package io.guichet.gateway.limits;

import io.guichet.gateway.problems.BodyTooLarge;
import io.guichet.gateway.problems.BodyTooSlow;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import java.time.Duration;

/** Lets so many bytes through, for so long, and then refuses, whatever length was announced. */
final class LimitedBody extends ServletInputStream {

    private final ServletInputStream body;
    private final long until;
    private long left;

    /** @param time from now on, to the last byte */
    LimitedBody(ServletInputStream body, long limit, Duration time) {
        this.body = body;
        this.left = limit;
        this.until = System.nanoTime() + time.toNanos();
    }

    @Override
    public int read() throws IOException {
        var next = body.read();
        if (next >= 0) {
            count(1);
        }
        return next;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        var read = body.read(buffer, offset, length);
        if (read > 0) {
            count(read);
        }
        return read;
    }

    private void count(int read) throws BodyTooLarge, BodyTooSlow {
        left -= read;
        if (left < 0) {
            throw new BodyTooLarge();
        }
        if (System.nanoTime() - until > 0) {
            throw new BodyTooSlow();
        }
    }

    @Override
    public boolean isFinished() {
        return body.isFinished();
    }

    @Override
    public boolean isReady() {
        return body.isReady();
    }

    @Override
    public void setReadListener(ReadListener listener) {
        body.setReadListener(listener);
    }
}
