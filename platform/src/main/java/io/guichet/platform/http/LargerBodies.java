package io.guichet.platform.http;

import java.util.regex.Pattern;

/**
 * POSTs to these addresses may be larger than usual. A service that takes files has one bean of this for each address.
 *
 * @param path the whole address, as a regular expression; its escapes are not decoded, so an address that is written in
 *     another way has the usual limit
 * @param limit in bytes
 */
public record LargerBodies(Pattern path, long limit) {

    boolean isFor(String method, String address) {
        return method.equals("POST") && path.matcher(address).matches();
    }
}
