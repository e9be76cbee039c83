package io.guichet.equipment.asset.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.guichet.equipment.asset.Asset;
import io.guichet.equipment.asset.ImportAssets;
import io.guichet.equipment.asset.PrintLabels;
import io.guichet.equipment.asset.Register;
import io.guichet.equipment.shelf.Check;
import io.guichet.equipment.shelf.http.Acts;
import io.guichet.platform.domain.NotFound;
import io.guichet.platform.http.InvalidRequest;
import io.guichet.platform.security.Caller;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Whole lists in, printed labels out. */
@RestController
@RequestMapping("/api/equipment/assets")
final class AssetFilesController {

    private static final int MOST_LABELS = 96;

    private final ImportAssets importAssets;
    private final PrintLabels printLabels;
    private final Register register;
    private final Acts acts;

    AssetFilesController(ImportAssets importAssets, PrintLabels printLabels, Register register, Acts acts) {
        this.importAssets = importAssets;
        this.printLabels = printLabels;
        this.register = register;
        this.acts = acts;
    }

    /** 201: all registered; 200: a dry run; 422: bad lines, and nothing was changed. */
    @PostMapping(value = "/import", consumes = "text/csv")
    ResponseEntity<ImportAssets.Result> imported(
            @RequestBody byte[] csv, @RequestParam(defaultValue = "false") boolean dryRun, HttpServletRequest request) {
        ImportAssets.Result result = importAssets.imported(
                new String(csv, UTF_8), dryRun, Caller.current().hall(), acts.of(request));
        HttpStatus status =
                dryRun ? HttpStatus.OK : result.bad().isEmpty() ? HttpStatus.CREATED : HttpStatus.UNPROCESSABLE_CONTENT;
        return ResponseEntity.status(status).body(result);
    }

    /** 1 to 96 labels to print, 24 on a sheet. */
    @GetMapping("/labels.pdf")
    ResponseEntity<byte[]> labels(@RequestParam List<String> label) {
        if (label.isEmpty() || label.size() > MOST_LABELS) throw new InvalidRequest("label", "1 to " + MOST_LABELS);
        List<Asset> assets = label.stream().map(this::readable).toList();
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF).body(printLabels.print(assets));
    }

    private Asset readable(String label) {
        InvalidRequest.at("label", () -> Check.slug("label", label));
        Asset asset = register.labelled(label)
                .orElseThrow(() -> new NotFound("asset with label", label))
                .it();
        Caller.current().require(asset.spot().hallId(), AssetFilter.READERS);
        return asset;
    }
}
