package io.guichet.gateway;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Settings under {@code guichet.gateway}.
 *
 * @param queueUri where the queue service listens; several addresses, parted by commas, are asked in turn, and one that
 *     cannot be reached is left out: two replicas can be restarted one after the other
 * @param evaluationUri where the evaluation service listens, likewise
 * @param complaintUri where the complaint service listens, likewise
 * @param equipmentUri where the equipment service listens, likewise
 * @param auditUri where the audit service listens, likewise
 * @param calls how one request is passed on
 * @param limits how much one caller may ask for
 * @param bodyLimit largest request body, 256 KiB; more is refused with 413, also when it comes in chunks
 * @param bodyTime how long a body may take to arrive, 60 s; then 503, or a few slow senders would keep the room for bodies
 * @param largerBodies addresses that take files, each with a limit of its own
 * @param cookiesSecure marks our cookies Secure even where the request looks like plain HTTP, that is behind a proxy
 *     that ends TLS; false
 */
@Validated
@ConfigurationProperties("guichet.gateway")
public record GatewaySettings(
        @NotEmpty List<URI> queueUri,
        @NotEmpty List<URI> evaluationUri,
        @NotEmpty List<URI> complaintUri,
        @NotEmpty List<URI> equipmentUri,
        @NotEmpty List<URI> auditUri,
        @Valid @DefaultValue Calls calls,
        @Valid @DefaultValue Limits limits,
        @DefaultValue("256KB") DataSize bodyLimit,
        @DefaultValue("60s") Duration bodyTime,
        @Valid @DefaultValue List<LargerBody> largerBodies,
        @DefaultValue("false") boolean cookiesSecure) {

    /**
     * @param path the whole address of a POST, as a regular expression
     * @param limit largest body there
     */
    public record LargerBody(@NotNull Pattern path, @NotNull DataSize limit) {}

    /** Largest body taken here, in bytes. */
    public long bodyLimit(String method, String address) {
        return largerBodies.stream()
                .filter(each ->
                        method.equals("POST") && each.path().matcher(address).matches())
                .findFirst()
                .map(LargerBody::limit)
                .orElse(bodyLimit)
                .toBytes();
    }

    /** Names and addresses of the services, in the order of the routes. */
    public Map<String, List<URI>> services() {
        return Map.of(
                "queue", queueUri,
                "evaluation", evaluationUri,
                "complaint", complaintUri,
                "equipment", equipmentUri,
                "audit", auditUri);
    }

    /**
     * @param connectTimeout how long a connection may take, 300 ms; two tries must fit into one second
     * @param answerTimeout how long a whole answer may take, 5 s, then 504; event streams only need their first byte by then
     * @param answerLimit largest answer that is passed on, 4 MiB; event streams have no limit
     * @param tries how often a safe or keyed request is tried when the service cannot be reached, 2
     * @param retryPause the pause before another try, 50 ms
     * @param concurrent requests under way per service, 256; one more is refused with 503. Event streams do not count
     * @param streams event streams open in all, 10,000; one more is refused with 503
     * @param breakerWindow calls the breaker looks back on, 20
     * @param breakerOpen how long an open breaker refuses before it probes again, 1 s
     * @param headers names of the request headers that services get to see; nothing else passes
     */
    public record Calls(
            @DefaultValue("300ms") Duration connectTimeout,
            @DefaultValue("5s") Duration answerTimeout,
            @DefaultValue("4MB") DataSize answerLimit,
            @Min(1) @Max(2) @DefaultValue("2") int tries,
            @DefaultValue("50ms") Duration retryPause,
            @Positive @DefaultValue("256") int concurrent,
            @Positive @DefaultValue("10000") int streams,
            @Min(4) @DefaultValue("20") int breakerWindow,
            @DefaultValue("1s") Duration breakerOpen,

            @DefaultValue({
                "Accept",
                "Accept-Language",
                "Content-Type",
                "Idempotency-Key",
                "If-Match",
                "If-Modified-Since",
                "If-None-Match",
                "Last-Event-ID",
                "Prefer",
                "Range",
                "User-Agent",
                "X-Appointment-Code",
                "X-Case-Number",
                "X-Case-Secret",
                "X-Device-Key",
                "X-Ticket-Id",
                "X-Tracking-Token",
                "X-Purpose"
            })
            List<String> headers) {}

    /**
     * @param anonymous per address, for callers without a token: 100/s, burst 400, since the phones of a hall share one
     * @param known per person or device: 1000/s, burst 2000
     * @param signIn per address, for attempts to sign in or to get a token: 10/s, burst 300
     * @param byRole instead of {@code known} for holders of a role
     * @param byCaller instead of all others for one subject, such as {@code kiosk-1}
     */
    public record Limits(
            @DefaultValue("100/s burst 400") Rate anonymous,
            @DefaultValue("1000/s burst 2000") Rate known,
            @DefaultValue("10/s burst 300") Rate signIn,
            @DefaultValue Map<String, Rate> byRole,
            @DefaultValue Map<String, Rate> byCaller) {}
}
