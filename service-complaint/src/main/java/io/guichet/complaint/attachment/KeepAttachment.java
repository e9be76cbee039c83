package io.guichet.complaint.attachment;

import io.guichet.complaint.casefile.Attachment;
import io.guichet.complaint.casefile.CaseFile;
import io.guichet.complaint.casefile.CaseKeys;
import io.guichet.complaint.casefile.ChangeCase;
import io.guichet.complaint.casefile.Handling;
import io.guichet.platform.content.Contents;
import io.guichet.platform.domain.Refusal;
import io.guichet.platform.ids.Ids;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Takes a file to a case: first its content is kept, then the case knows of it. What a crash leaves between the two is
 * a sealed content that nobody can ask for, and it goes with the case.
 */
public final class KeepAttachment {

    private final CleanFile clean;
    private final Contents contents;
    private final ChangeCase change;
    private final CaseKeys keys;
    private final int most;

    /** @param most files of a case from each side */
    public KeepAttachment(CleanFile clean, Contents contents, ChangeCase change, CaseKeys keys, int most) {
        this.clean = clean;
        this.contents = contents;
        this.change = change;
        this.keys = keys;
        this.most = most;
    }

    /**
     * @param may throws unless this person may do it
     * @return what the case knows of the file; of a command that was carried out before, what it knew then
     */
    public Attachment keep(CaseFile file, String by, String command, byte[] given, Consumer<CaseFile> may) {
        may.accept(file);
        String id = Ids.of("attachment|" + file.id() + "|" + command);
        Optional<Attachment> known = known(file, id);
        if (known.isPresent()) return known.get();
        CleanFile.Clean content = clean.clean(given);
        contents.put(file.id(), id, keys.sealBytes(file, id, content.bytes()));
        try {
            CaseFile after = change.change(file.id(), by, command, (each, act) -> {
                may.accept(each);
                return Handling.attach(
                        each, act, new Attachment(id, content.type(), content.bytes().length, by, act.now()), most);
            });
            return known(after, id).orElseThrow(() -> new IllegalStateException(file.number() + " forgot a file"));
        } catch (Refusal refused) {
            contents.remove(file.id(), id);
            throw refused;
        }
    }

    private static Optional<Attachment> known(CaseFile file, String id) {
        return file.journal().attachments().stream()
                .filter(attachment -> attachment.id().equals(id))
                .findFirst();
    }
}
