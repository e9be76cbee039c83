package io.guichet.acceptance;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which series an expression of PromQL asks for: names with the labels that it chooses by, as far as our rules and panels
 * use the language.
 *
 * @param name of the figure
 * @param labels what has to be equal; other comparisons are kept with an empty value: the label has to be there
 */
record Selectors(String name, Map<String, String> labels) {

    private static final Pattern GROUPING =
            Pattern.compile("\\b(by|without|on|ignoring|group_left|group_right)\\s*\\([^)]*\\)");
    private static final Pattern SELECTOR =
            Pattern.compile("([a-zA-Z_:][a-zA-Z0-9_:]*)\\s*(\\{[^}]*})?(?![a-zA-Z0-9_:(\\s]*\\()");
    private static final Pattern MATCHER = Pattern.compile("([a-zA-Z_][a-zA-Z0-9_]*)\\s*(=~|!~|!=|=)\\s*\"([^\"]*)\"");
    private static final Set<String> WORDS = Set.of("and", "or", "unless", "bool", "offset");
    private static final Pattern RANGE = Pattern.compile("\\[[^]]*]");

    static Set<Selectors> of(String expression) {
        var bare = RANGE.matcher(GROUPING.matcher(expression).replaceAll(" ")).replaceAll(" ");
        var found = new LinkedHashSet<Selectors>();
        var selector = SELECTOR.matcher(bare);
        while (selector.find()) {
            var name = selector.group(1);
            if (WORDS.contains(name) || isCalled(bare, selector.end())) continue;
            found.add(new Selectors(name, labels(selector.group(2) == null ? "" : selector.group(2))));
        }
        return found;
    }

    private static boolean isCalled(String expression, int end) {
        var rest = expression.substring(end).stripLeading();
        return rest.startsWith("(");
    }

    private static Map<String, String> labels(String matchers) {
        var labels = new LinkedHashMap<String, String>();
        var matcher = MATCHER.matcher(matchers);
        while (matcher.find()) labels.put(matcher.group(1), matcher.group(2).equals("=") ? matcher.group(3) : "");
        return labels;
    }
}
