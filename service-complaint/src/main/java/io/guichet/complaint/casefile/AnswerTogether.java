package io.guichet.complaint.casefile;

import java.time.Instant;
import java.util.Optional;

/** Cases handled together are answered together, also when a crash came in between, or one joined too late. */
public final class AnswerTogether implements Chore {

    private final CaseFiles files;
    private final MergeCases merge;

    public AnswerTogether(CaseFiles files, MergeCases merge) {
        this.files = files;
        this.merge = merge;
    }

    @Override
    public CaseFile attend(CaseFile file, Instant now) {
        String into = file.joins().into();
        boolean leads = file.work().isSent() && !file.joins().children().isEmpty();
        if (into == null && !leads) return file;
        merge.answerAll(into == null ? file : files.find(into));
        return files.find(file.id());
    }

    @Override
    public Optional<Instant> next(CaseFile file, Instant now) {
        return Optional.empty();
    }
}
