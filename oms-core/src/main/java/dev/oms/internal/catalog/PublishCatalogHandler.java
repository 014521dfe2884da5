package dev.oms.internal.catalog;

import dev.oms.catalog.Product;
import dev.oms.catalog.offering.Assortment;
import dev.oms.catalog.offering.CatalogPublished;
import dev.oms.catalog.offering.CatalogVersion;
import dev.oms.catalog.offering.Finding;
import dev.oms.catalog.offering.Linter;
import dev.oms.catalog.offering.Offering;
import dev.oms.catalog.offering.Personalization;
import dev.oms.catalog.offering.ProductSpec;
import dev.oms.catalog.offering.PublishCatalog;
import dev.oms.catalog.offering.Variant;
import dev.oms.command.Refusal;
import dev.oms.common.CustomerId;
import dev.oms.common.Sku;
import dev.oms.internal.engine.CommandHandler;
import dev.oms.internal.engine.Decision;
import dev.oms.internal.engine.Draft;
import dev.oms.internal.engine.Reader;
import dev.oms.inventory.Capability;
import dev.oms.port.Facts;
import dev.oms.port.ReadSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Publishes a version of the catalogue that the linter has nothing against. */
public final class PublishCatalogHandler implements CommandHandler<PublishCatalog, Facts> {

    @Override
    public Class<PublishCatalog> type() {
        return PublishCatalog.class;
    }

    @Override
    public Facts read(PublishCatalog command, Reader reader) {
        return reader.read(ReadSet.NOTHING
                .with(CatalogVersion.key(command.version()))
                .withAll(skus(command.assortment())
                        .map(sku -> Product.key(new Sku(sku)))
                        .collect(Collectors.toSet())));
    }

    private static Stream<String> skus(Assortment assortment) {
        Stream<String> delivered = assortment.products().stream()
                .flatMap(product -> product.variants().stream())
                .map(Variant::sku);
        Stream<String> charged = assortment.offerings().stream()
                .flatMap(offering -> offering.personalizations().stream())
                .map(Personalization::charge)
                .filter(charge -> !charge.isEmpty());
        return Stream.concat(delivered, charged);
    }

    @Override
    public Optional<CustomerId> customer(PublishCatalog command, Facts facts) {
        return Optional.empty();
    }

    @Override
    public Decision decide(PublishCatalog command, Facts facts, Draft draft) {
        if (facts.find(CatalogVersion.key(command.version()), CatalogVersion.class)
                .isPresent()) {
            return Decision.declined(new Refusal(
                    Refusal.Code.ALREADY_EXISTS,
                    "version",
                    "version %s was published before and does not change; publish the next one"
                            .formatted(command.version())));
        }
        List<Finding> findings = new Linter().lint(command.assortment());
        List<Refusal> refusals = new ArrayList<>(refusals(findings));
        refusals.addAll(unknownSkus(command.assortment(), facts));
        refusals.addAll(noCharges(command.assortment(), facts));
        refusals.addAll(harmless(command.assortment(), facts));
        if (!refusals.isEmpty()) {
            return Decision.declined(refusals);
        }
        findings.forEach(finding -> draft.warn("catalog.undecided", finding.path() + ": " + finding.text()));
        return publish(command, draft);
    }

    private static Decision publish(PublishCatalog command, Draft draft) {
        Assortment assortment = command.assortment();
        CatalogVersion version = new CatalogVersion(command.version(), command.from(), draft.now(), assortment);
        draft.insert(version);
        CatalogPublished published = new CatalogPublished(
                command.version(),
                command.from(),
                assortment.offerings().size(),
                assortment.rules().size());
        draft.event(version.key(), version.owner(), 1, published);
        return draft.accept(command.version());
    }

    private static List<Refusal> refusals(List<Finding> findings) {
        return findings.stream()
                .filter(Finding::refuses)
                .map(finding -> new Refusal(Refusal.Code.INVALID, "assortment." + finding.path(), finding.text()))
                .toList();
    }

    private static List<Refusal> unknownSkus(Assortment assortment, Facts facts) {
        List<Refusal> refusals = new ArrayList<>();
        for (int i = 0; i < assortment.products().size(); i++) {
            ProductSpec product = assortment.products().get(i);
            for (int j = 0; j < product.variants().size(); j++) {
                Variant variant = product.variants().get(j);
                if (facts.find(Product.key(new Sku(variant.sku())), Product.class)
                        .isEmpty()) {
                    String path = "assortment.products[%d].variants[%d].sku".formatted(i, j);
                    refusals.add(new Refusal(
                            Refusal.Code.NOT_FOUND,
                            path,
                            "there is no product " + variant.sku() + "; define it first"));
                }
            }
        }
        return refusals;
    }

    private static List<Refusal> noCharges(Assortment assortment, Facts facts) {
        List<Refusal> refusals = new ArrayList<>();
        for (int i = 0; i < assortment.offerings().size(); i++) {
            List<Personalization> wishes = assortment.offerings().get(i).personalizations();
            for (int j = 0; j < wishes.size(); j++) {
                String charge = wishes.get(j).charge();
                boolean known = charge.isEmpty()
                        || facts.find(Product.key(new Sku(charge)), Product.class)
                                .filter(found -> found.entity().type() == Product.Type.CHARGE)
                                .isPresent();
                if (!known) {
                    String path = "assortment.offerings[%d].personalizations[%d].charge".formatted(i, j);
                    refusals.add(new Refusal(
                            Refusal.Code.NOT_FOUND, path, "there is no charge " + charge + "; define it first"));
                }
            }
        }
        return refusals;
    }

    /** Whoever sends dangerous goods knows them by their SKU, so that an offering cannot be dangerous alone. */
    private static List<Refusal> harmless(Assortment assortment, Facts facts) {
        List<Refusal> refusals = new ArrayList<>();
        for (int i = 0; i < assortment.offerings().size(); i++) {
            Offering offering = assortment.offerings().get(i);
            String at = "assortment.offerings[" + i + "].restriction.hazmat";
            offering.contents().stream()
                    .filter(content -> offering.restriction().hazmat())
                    .flatMap(content -> assortment.product(content.product()).stream())
                    .flatMap(product -> product.variants().stream())
                    .flatMap(variant -> facts.find(Product.key(new Sku(variant.sku())), Product.class).stream())
                    .map(found -> found.entity())
                    .filter(product -> !product.logistics().needs().contains(Capability.HAZMAT))
                    .forEach(product -> refusals.add(new Refusal(
                            Refusal.Code.WRONG_STATE,
                            at,
                            "%s needs no node that may handle it; define it as dangerous first"
                                    .formatted(product.sku()))));
        }
        return refusals;
    }
}
