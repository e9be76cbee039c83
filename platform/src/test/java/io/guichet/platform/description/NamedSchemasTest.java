package io.guichet.platform.description;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.List;
import org.junit.jupiter.api.Test;

class NamedSchemasTest {

    private static final String ONE = "io.guichet.audit.security.SecurityReport$Line";
    private static final String OTHER = "io.guichet.audit.training.QuarterOverview$Line";
    private static final String HOLDER = "io.guichet.audit.training.QuarterOverview";

    @Test
    void every_reference_leads_to_its_schema_under_the_new_name() {
        OpenAPI api = new OpenAPI()
                .components(new Components()
                        .addSchemas(ONE, new ObjectSchema())
                        .addSchemas(OTHER, new ObjectSchema())
                        .addSchemas(
                                HOLDER,
                                new ObjectSchema()
                                        .addProperty("lines", new ArraySchema().items(to(OTHER)))
                                        .addProperty("either", new Schema<>().oneOf(List.of(to(ONE), to(OTHER))))
                                        .additionalProperties(to(ONE))))
                .paths(new Paths()
                        .addPathItem(
                                "/x",
                                new PathItem()
                                        .post(new Operation()
                                                .addParametersItem(new Parameter().schema(to(ONE)))
                                                .requestBody(new RequestBody().content(content(OTHER)))
                                                .responses(new ApiResponses()
                                                        .addApiResponse(
                                                                "200", new ApiResponse().content(content(HOLDER)))))));

        new NamedSchemas().customise(api);
        new NamedSchemas().customise(api);

        assertThat(api.getComponents().getSchemas())
                .containsOnlyKeys("SecurityReportLine", "QuarterOverviewLine", "QuarterOverview");
        assertThat(Json.pretty(api))
                .doesNotContain("io.guichet")
                .contains("\"#/components/schemas/SecurityReportLine\"")
                .contains("\"#/components/schemas/QuarterOverviewLine\"")
                .contains("\"#/components/schemas/QuarterOverview\"");
    }

    @Test
    void a_document_without_schemas_stays() {
        OpenAPI api = new OpenAPI();

        new NamedSchemas().customise(api);

        assertThat(api).isEqualTo(new OpenAPI());
    }

    private static Schema<?> to(String name) {
        return new Schema<>().$ref("#/components/schemas/" + name);
    }

    private static Content content(String name) {
        return new Content().addMediaType("application/json", new MediaType().schema(to(name)));
    }
}
