package io.guichet.complaint.attachment;

import io.guichet.complaint.casefile.CaseFile;
import io.guichet.complaint.casefile.Chore;
import io.guichet.platform.content.Contents;
import java.time.Instant;
import java.util.Optional;

/** What came with a case goes when its personal data is erased; without the key nobody could read it any more anyway. */
public final class RemoveContents implements Chore {

    private final Contents contents;

    public RemoveContents(Contents contents) {
        this.contents = contents;
    }

    @Override
    public CaseFile attend(CaseFile file, Instant now) {
        if (file.personal().isErased()) contents.removeAll(file.id());
        return file;
    }

    @Override
    public Optional<Instant> next(CaseFile file, Instant now) {
        return Optional.empty();
    }
}
