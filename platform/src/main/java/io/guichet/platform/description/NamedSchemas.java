package io.guichet.platform.description;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OpenApiCustomizer;

/**
 * Gives each schema of the document its short name, and each reference with it. Needs {@code springdoc.use-fqn}: without
 * it types of one simple name are merged before anybody can tell them apart.
 */
public final class NamedSchemas implements OpenApiCustomizer {

    private static final String REFERENCE = "#/components/schemas/";

    @Override
    @SuppressWarnings("rawtypes") // The map of schemas is raw in the library.
    public void customise(OpenAPI api) {
        Components components = api.getComponents();
        Map<String, Schema> schemas = components == null ? null : components.getSchemas();
        if (components == null || schemas == null) return;
        Map<String, String> names = SchemaNames.of(schemas.keySet());
        Map<String, Schema> named = new LinkedHashMap<>();
        schemas.forEach((name, schema) -> named.put(names.getOrDefault(name, name), schema));
        components.setSchemas(named);
        new Walk(names).through(api, components);
    }

    /** Every schema once, wherever it is reached from. */
    private static final class Walk {

        private final Map<String, String> names;
        private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());

        Walk(Map<String, String> names) {
            this.names = names;
        }

        void through(OpenAPI api, Components components) {
            schemas(values(components.getSchemas()));
            values(components.getParameters()).forEach(this::parameter);
            values(components.getRequestBodies()).forEach(this::body);
            values(components.getResponses()).forEach(this::response);
            values(components.getHeaders()).forEach(this::header);
            values(api.getPaths()).forEach(path -> {
                each(path.getParameters()).forEach(this::parameter);
                path.readOperations().forEach(this::operation);
            });
        }

        private void operation(Operation operation) {
            each(operation.getParameters()).forEach(this::parameter);
            body(operation.getRequestBody());
            values(operation.getResponses()).forEach(this::response);
        }

        private void parameter(Parameter parameter) {
            schema(parameter.getSchema());
            content(parameter.getContent());
        }

        private void body(@Nullable RequestBody body) {
            if (body != null) content(body.getContent());
        }

        private void response(ApiResponse response) {
            content(response.getContent());
            values(response.getHeaders()).forEach(this::header);
        }

        private void header(Header header) {
            schema(header.getSchema());
            content(header.getContent());
        }

        private void content(@Nullable Content content) {
            for (MediaType type : values(content)) schema(type.getSchema());
        }

        @SuppressWarnings("rawtypes") // As the library has them.
        private void schemas(@Nullable Collection<? extends Schema> all) {
            each(all).forEach(this::schema);
        }

        private void schema(@Nullable Schema<?> schema) {
            if (schema == null || !seen.add(schema)) return;
            schema.set$ref(renamed(schema.get$ref()));
            schemas(values(schema.getProperties()));
            schemas(values(schema.getPatternProperties()));
            schemas(schema.getAllOf());
            schemas(schema.getAnyOf());
            schemas(schema.getOneOf());
            schemas(schema.getPrefixItems());
            schema(schema.getItems());
            schema(schema.getNot());
            schema(schema.getContains());
            if (schema.getAdditionalProperties() instanceof Schema<?> others) schema(others);
            if (schema.getDiscriminator() != null && schema.getDiscriminator().getMapping() != null) {
                schema.getDiscriminator().getMapping().replaceAll((_, reference) -> renamed(reference));
            }
        }

        private String renamed(String reference) {
            if (reference == null || !reference.startsWith(REFERENCE)) return reference;
            String name = reference.substring(REFERENCE.length());
            return REFERENCE + names.getOrDefault(name, name);
        }

        private static <T> Collection<T> values(@Nullable Map<?, T> map) {
            return map == null ? Set.of() : map.values();
        }

        private static <T> Collection<T> each(@Nullable Collection<T> list) {
            return list == null ? Set.of() : list;
        }
    }
}
