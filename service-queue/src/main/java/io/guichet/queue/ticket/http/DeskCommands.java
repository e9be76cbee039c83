package io.guichet.queue.ticket.http;

import io.guichet.queue.ticket.CallNextTicket;
import io.guichet.queue.ticket.FinishServing;
import io.guichet.queue.ticket.GiveNotice;
import io.guichet.queue.ticket.HoldTicket;
import io.guichet.queue.ticket.MarkMissed;
import io.guichet.queue.ticket.RecallTicket;
import io.guichet.queue.ticket.ResumeTicket;
import io.guichet.queue.ticket.StartServing;
import io.guichet.queue.ticket.TransferTicket;

/** What a clerk can do with a ticket. */
public record DeskCommands(
        CallNextTicket callNext,
        RecallTicket recall,
        StartServing start,
        HoldTicket hold,
        ResumeTicket resume,
        MarkMissed miss,
        FinishServing finish,
        TransferTicket transfer,
        GiveNotice notice) {}
