package io.guichet.gateway.problems;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Bodies that our own controllers cannot read; all else ends at {@link ErrorPage}. */
@ControllerAdvice
class UnreadableBodies {

    private final Problems problems;

    UnreadableBodies(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    void unreadable(HttpMessageNotReadableException failure, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        problems.write(
                BodyTooLarge.isCauseOf(failure) ? ProblemKind.BODY_TOO_LARGE : ProblemKind.INVALID_REQUEST,
                request,
                response);
    }

    @ExceptionHandler(MethodArgumentNotValidException.class)
    void invalid(HttpServletRequest request, HttpServletResponse response) throws IOException {
        problems.write(ProblemKind.INVALID_REQUEST, request, response);
    }
}
