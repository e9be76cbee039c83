package io.guichet.evaluation.tag;

import java.util.List;

/**
 * A level and the tags ticked with it.
 *
 * @param tags codes; may be empty: nobody is made to give a reason
 * @param tagSetVersion the set they were chosen from
 */
public record Choice(Level level, List<String> tags, int tagSetVersion) {

    public Choice {
        tags = List.copyOf(tags);
    }
}
