package io.guichet.equipment.photo;

import io.guichet.equipment.shelf.Act;
import io.guichet.equipment.shelf.Kept;
import io.guichet.equipment.shelf.Refused;
import io.guichet.equipment.shelf.Shelf;
import io.guichet.equipment.shelf.Thing;
import io.guichet.equipment.shelf.Why;
import io.guichet.platform.content.Contents;
import io.guichet.platform.domain.NotFound;
import io.guichet.platform.picture.PictureType;
import io.guichet.platform.picture.Pictures;
import io.guichet.platform.picture.UnreadablePicture;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Photos of things of one kind. First the content is kept, then the thing knows of it; what a crash leaves between the two
 * nobody can ask for. A photo is drawn again before it is kept, and known by the SHA-256 of what is kept.
 */
public final class KeepPhotos<A extends Thing, E> {

    private final Shelf<A, E> things;
    private final Album<A, E> album;
    private final Contents contents;
    private final Pictures pictures = new Pictures();
    private final int most;

    /** @param most bytes of a photo, before and after */
    public KeepPhotos(Shelf<A, E> things, Album<A, E> album, Contents contents, int most) {
        this.things = things;
        this.album = album;
        this.contents = contents;
        this.most = most;
    }

    /**
     * A photo as it is kept.
     *
     * @param sha256 of the bytes, in hexadecimal
     */
    public record Photo(String sha256, PictureType type, int size) {}

    /**
     * @throws Refused NO_PICTURE, UNREADABLE_PICTURE, PICTURE_TOO_LARGE, TOO_MANY_PHOTOS; WRONG_STATE as the thing says
     */
    public Photo keep(String id, byte[] given, Act act) {
        if (given.length > most) throw tooLarge();
        PictureType type =
                PictureType.of(given).orElseThrow(() -> new Refused(Why.NO_PICTURE, "Photos are JPEG or PNG."));
        byte[] clean = drawnAgain(type, given);
        if (clean.length > most) throw tooLarge();
        String photo = sha256(clean);
        boolean before = contents.find(id, idOf(id, photo)).isPresent();
        contents.put(id, idOf(id, photo), clean);
        try {
            things.change(id, act, thing -> album.show(thing, photo, act.by(), act.at()));
        } catch (Refused refused) {
            if (!before) contents.remove(id, idOf(id, photo));
            throw refused;
        }
        return new Photo(photo, type, clean.length);
    }

    /** @throws NotFound when the thing does not name it, or names one that is not kept here */
    public byte[] open(A thing, String photo) {
        if (!album.of(thing).contains(photo)) throw new NotFound("photo", photo);
        return contents.find(thing.id(), idOf(thing.id(), photo)).orElseThrow(() -> new NotFound("photo", photo));
    }

    /**
     * First the thing forgets it, so that it never names what is gone.
     *
     * @throws Refused WRONG_STATE as the thing says
     */
    public Kept<A> remove(String id, String photo, Act act) {
        Kept<A> after = things.change(id, act, thing -> album.hide(thing, photo, act.by(), act.at()));
        if (!album.of(after.it()).contains(photo)) contents.remove(id, idOf(id, photo));
        return after;
    }

    private byte[] drawnAgain(PictureType type, byte[] given) {
        try {
            return pictures.drawnAgain(type, given);
        } catch (UnreadablePicture broken) {
            throw new Refused(Why.UNREADABLE_PICTURE, broken.fact());
        }
    }

    private Refused tooLarge() {
        return new Refused(Why.PICTURE_TOO_LARGE, "A photo has at most " + most + " bytes.");
    }

    /** Two things may show the same photo; each has its own copy, so that one may lose it. */
    private static String idOf(String id, String photo) {
        return id + "." + photo;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
