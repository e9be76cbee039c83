package io.guichet.platform.http;

import com.mongodb.MongoException;
import io.guichet.platform.database.DatabaseAway;
import io.guichet.platform.domain.NotFound;
import io.guichet.platform.domain.Pushback;
import io.guichet.platform.domain.Refusal;
import io.guichet.platform.domain.Stale;
import io.guichet.platform.domain.VersionMismatch;
import io.guichet.platform.security.Forbidden;
import io.guichet.platform.security.Unauthenticated;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.InvalidPropertyException;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.FieldError;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.databind.DatabindException;

/**
 * The one place where exceptions become answers. An unknown failure says nothing to the caller and everything to the
 * log, under the same trace id.
 */
@RestControllerAdvice
public final class ProblemAdvice {

    private static final Logger log = LoggerFactory.getLogger(ProblemAdvice.class);

    private final List<RefusalProblems<?>> families;
    private final ProblemWriter writer;

    public ProblemAdvice(List<RefusalProblems<?>> families, ProblemWriter writer) {
        this.families = List.copyOf(families);
        this.writer = writer;
    }

    @ExceptionHandler
    ResponseEntity<Object> refused(Refusal refusal, HttpServletRequest request) {
        return writer.entity(problemOf(refusal), request);
    }

    private Problem problemOf(Refusal refusal) {
        if (refusal instanceof NotFound) return Problem.notFound(refusal.fact());
        if (refusal instanceof Forbidden) return Problem.of(403, "forbidden", "Forbidden", refusal.fact());
        if (refusal instanceof Unauthenticated) {
            return Problem.of(401, "unauthenticated", "Unauthenticated", refusal.fact());
        }
        if (refusal instanceof VersionMismatch) {
            return Problem.of(412, "stale-version", "Stale version", refusal.fact());
        }
        return families.stream()
                .filter(family -> family.family().isInstance(refusal))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no problem for " + refusal.getClass(), refusal))
                .problemOf(refusal);
    }

    @ExceptionHandler
    ResponseEntity<Object> unreadable(HttpMessageNotReadableException unreadable, HttpServletRequest request) {
        if (NestedExceptionUtils.getRootCause(unreadable) instanceof BodyLimitFilter.BodyTooLarge tooLarge) {
            return tooLarge(tooLarge, request);
        }
        return writer.entity(Problem.invalid(List.of(whatIsWrong(unreadable.getCause()))), request);
    }

    private static Problem.Wrong whatIsWrong(@Nullable Throwable cause) {
        if (cause instanceof DatabindException misfit && !misfit.getPath().isEmpty()) {
            return new Problem.Wrong(JsonPointers.of(misfit.getPath()), "does not have the expected type or value");
        }
        if (cause instanceof InputCoercionException tooLarge) {
            // A number outside its type's range: Jackson names the place in its parser only.
            JsonParser at = tooLarge.processor();
            String pointer =
                    at == null ? "" : at.streamReadContext().pathAsPointer().toString();
            return new Problem.Wrong(pointer, "is outside the range of numbers taken here");
        }
        return new Problem.Wrong(
                "", cause instanceof JacksonException ? "The body is not valid JSON." : "The body cannot be read.");
    }

    @ExceptionHandler
    ResponseEntity<Object> invalid(MethodArgumentNotValidException invalid, HttpServletRequest request) {
        List<Problem.Wrong> wrong = invalid.getBindingResult().getAllErrors().stream()
                .map(error -> new Problem.Wrong(
                        error instanceof FieldError field ? JsonPointers.ofPath(field.getField()) : "",
                        // Spring's own words for what could not be read name Java types.
                        error instanceof FieldError field && field.isBindingFailure()
                                ? "does not have the expected form"
                                : String.valueOf(error.getDefaultMessage())))
                .toList();
        return writer.entity(Problem.invalid(wrong), request);
    }

    @ExceptionHandler
    ResponseEntity<Object> wrongType(MethodArgumentTypeMismatchException wrong, HttpServletRequest request) {
        return writer.entity(Problem.invalid(wrong.getName(), "does not have the expected form"), request);
    }

    @ExceptionHandler
    ResponseEntity<Object> wrongType(TypeMismatchException wrong, HttpServletRequest request) {
        return writer.entity(Problem.invalid("", "a value does not have the expected form"), request);
    }

    /** A parameter whose name reaches into a text, as {@code q[$ne]} does. */
    @ExceptionHandler
    ResponseEntity<Object> noSuchProperty(InvalidPropertyException strange, HttpServletRequest request) {
        return writer.entity(Problem.invalid("", "a parameter has a name that means nothing here"), request);
    }

    /** A value object refused what the request carried. */
    @ExceptionHandler
    ResponseEntity<Object> invalid(InvalidRequest invalid, HttpServletRequest request) {
        return writer.entity(Problem.invalid(invalid.pointer(), invalid.detail()), request);
    }

    @ExceptionHandler
    ResponseEntity<Object> tooLarge(BodyLimitFilter.BodyTooLarge tooLarge, HttpServletRequest request) {
        return writer.entity(
                Problem.of(413, "body-too-large", "Body too large", "The body is larger than allowed."), request);
    }

    @ExceptionHandler
    ResponseEntity<Object> stale(Stale stale, HttpServletRequest request) {
        return writer.entity(
                Problem.of(409, "changed-meanwhile", "Changed meanwhile", "Somebody else was faster. Read it again."),
                request);
    }

    @ExceptionHandler
    ResponseEntity<Object> full(Pushback full, HttpServletRequest request) {
        return writer.entity(Problem.tryLater("Events cannot be sent on at the moment."), request);
    }

    @ExceptionHandler
    ResponseEntity<Object> database(MongoException failure, HttpServletRequest request) {
        if (!DatabaseAway.isMeantBy(failure)) return anythingElse(failure, request);
        log.warn("database away: {}", failure.toString());
        return writer.entity(Problem.databaseAway(), request);
    }

    /** The reader went away in the middle of a stream: there is nobody to answer. */
    @ExceptionHandler
    void gone(AsyncRequestNotUsableException gone) {
        log.debug("client went away: {}", gone.toString());
    }

    @ExceptionHandler
    ResponseEntity<Object> anythingElse(Exception failure, HttpServletRequest request) {
        if (failure instanceof ErrorResponse known && !isOurFault(known.getStatusCode()))
            return writer.entity(ofSpring(known.getStatusCode()), request);
        log.error("unexpected failure", failure);
        return writer.entity(Problem.internalError(), request);
    }

    /** What the framework could not do, apart from being busy, is logged like any other failure. */
    private static boolean isOurFault(HttpStatusCode status) {
        return status.is5xxServerError() && status.value() != 503;
    }

    /** What the framework or the container answers by itself, in our shape. */
    static Problem ofSpring(HttpStatusCode status) {
        return switch (status.value()) {
            case 404 -> Problem.notFound("There is nothing at this address.");
            case 405 ->
                Problem.of(405, "method-not-allowed", "Method not allowed", "This address does not take this method.");
            case 406 ->
                Problem.of(406, "not-acceptable", "Not acceptable", "None of the asked media types can be given.");
            case 413 -> Problem.of(413, "body-too-large", "Body too large", "The body is larger than allowed.");
            case 415 -> Problem.of(415, "unsupported-media-type", "Unsupported media type", "Send application/json.");
            case 503 -> Problem.tryLater("The service is busy.");
            default ->
                status.is4xxClientError()
                        ? Problem.of(400, "invalid-request", "Invalid request", "The request cannot be taken.")
                        : Problem.internalError();
        };
    }
}
