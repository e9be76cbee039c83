package io.guichet.complaint;

import com.mongodb.client.MongoDatabase;
import io.guichet.complaint.attachment.CleanFile;
import io.guichet.complaint.attachment.KeepAttachment;
import io.guichet.complaint.attachment.OpenAttachment;
import io.guichet.complaint.attachment.RemoveContents;
import io.guichet.complaint.attachment.http.AttachmentProblems;
import io.guichet.complaint.casefile.CaseKeys;
import io.guichet.complaint.casefile.ChangeCase;
import io.guichet.complaint.casefile.Chore;
import io.guichet.platform.content.Contents;
import io.guichet.platform.content.mongo.MongoContents;
import io.guichet.platform.http.LargerBodies;
import io.guichet.platform.upkeep.Indexes;
import java.util.regex.Pattern;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Beans for files that come with a case. */
@Configuration(proxyBeanMethods = false)
class AttachmentWiring {

    record Limits(int bytes, int most) {}

    @Bean
    MongoContents contents(MongoDatabase database, Indexes indexes) {
        MongoContents contents = new MongoContents(database, "attachments", "caseId");
        indexes.make("attachments", contents::createIndexes);
        return contents;
    }

    @Bean
    KeepAttachment keepAttachment(Contents contents, ChangeCase change, CaseKeys keys, Limits limits) {
        return new KeepAttachment(new CleanFile(limits.bytes()), contents, change, keys, limits.most());
    }

    @Bean
    OpenAttachment openAttachment(Contents contents, CaseKeys keys) {
        return new OpenAttachment(contents, keys);
    }

    @Bean
    Chore removeContents(Contents contents) {
        return new RemoveContents(contents);
    }

    @Bean
    AttachmentProblems attachmentProblems() {
        return new AttachmentProblems();
    }

    @Bean
    LargerBodies attachmentBodies(Limits limits) {
        return new LargerBodies(
                Pattern.compile("/api/complaint/(public/case|cases/[^/]+)/attachments"), limits.bytes());
    }
}
