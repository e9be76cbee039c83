package io.guichet.queue.slip.http;

import io.guichet.queue.slip.EscPosSlip;
import io.guichet.queue.slip.PrintSlip;
import io.guichet.queue.slip.Slip;
import io.guichet.queue.ticket.http.TicketDoor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The slip of a ticket, for its holder and the hall's people. */
@RestController
@RequestMapping("/api/queue/tickets/{id}/slip")
public final class SlipController {

    static final String ESC_POS = "application/vnd.escpos";

    private final TicketDoor door;
    private final PrintSlip printSlip;

    public SlipController(TicketDoor door, PrintSlip printSlip) {
        this.door = door;
        this.printSlip = printSlip;
    }

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    Slip text(
            @PathVariable String id,
            @RequestHeader(name = TicketDoor.TOKEN, required = false) @Nullable String token,
            @RequestParam(defaultValue = "false") boolean reprint) {
        return printSlip.print(door.open(id, token), reprint);
    }

    @GetMapping(produces = ESC_POS)
    byte[] bytes(
            @PathVariable String id,
            @RequestHeader(name = TicketDoor.TOKEN, required = false) @Nullable String token,
            @RequestParam(defaultValue = "false") boolean reprint) {
        return EscPosSlip.of(printSlip.print(door.open(id, token), reprint));
    }
}
