package io.guichet.complaint.casefile;

import org.jspecify.annotations.Nullable;

/**
 * Who spoke, under the key of the case. Without the key, nothing of it can be read by anybody: that is erasure.
 *
 * @param key of this case, wrapped by the master key; null once erased
 * @param text what the citizen wrote
 * @param phoneIndex finds cases of one phone without knowing it
 * @param secretHash slow hash of the secret that opens the case for the citizen; null when there is none
 * @param anonymous whether the citizen asked that handlers do not learn who it is
 * @param reachable whether anybody can be called back
 */
public record Personal(
        @Nullable String key,
        @Nullable SealedText name,
        @Nullable SealedText phone,
        @Nullable SealedText text,
        @Nullable String phoneIndex,
        @Nullable String secretHash,
        boolean anonymous,
        boolean reachable) {

    public boolean isErased() {
        return key == null;
    }

    Personal erased() {
        return new Personal(null, null, null, null, null, null, anonymous, false);
    }

    @Override
    public String toString() {
        return "Personal[" + (isErased() ? "erased" : "sealed") + "]";
    }
}
