package io.guichet.kubernetes;

import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * What a broker with Strimzi's simple authorization lets a KafkaUser do: an operation is refused unless an entry allows it; who may
 * read or write may describe.
 */
record AccessList(JsonNode user) {

    private static final Set<String> IMPLY_DESCRIBE = Set.of("Read", "Write", "Delete", "Alter");

    boolean allows(String type, String name, String operation) {
        return user.at("/spec/authorization/acls").valueStream().anyMatch(acl -> {
            var resource = acl.path("resource");
            return resource.path("type").asString().equals(type)
                    && acl.path("type").asString("allow").equals("allow")
                    && names(resource, name)
                    && acl.path("operations").valueStream().anyMatch(each -> covers(each.asString(), operation));
        });
    }

    private static boolean names(JsonNode resource, String name) {
        var given = resource.path("name").asString("");
        if (resource.path("type").asString().equals("cluster")) return true;
        return resource.path("patternType").asString("literal").equals("prefix")
                ? name.startsWith(given)
                : given.equals("*") || name.equals(given);
    }

    private static boolean covers(String allowed, String operation) {
        return allowed.equals("All")
                || allowed.equals(operation)
                || (operation.equals("Describe") && IMPLY_DESCRIBE.contains(allowed));
    }
}
