package dev.oms.internal.catalog;

import dev.oms.catalog.DefineProducts;
import dev.oms.catalog.DefineProducts.Definition;
import dev.oms.catalog.Kit;
import dev.oms.catalog.KitForm;
import dev.oms.catalog.Product;
import dev.oms.command.Refusal;
import dev.oms.command.Versioned;
import dev.oms.common.Sku;
import dev.oms.port.Facts;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Says what is wrong with the kits of some definitions, which may name each other. */
final class KitCheck {
    private final DefineProducts command;
    private final Facts facts;
    private final Map<Sku, Product> defined = new HashMap<>();

    KitCheck(DefineProducts command, Facts facts) {
        this.command = command;
        this.facts = facts;
    }

    /** Everything that is wrong with single definitions, else with how they are nested. */
    List<Refusal> refusals() {
        List<Refusal> refusals = new ArrayList<>();
        for (int i = 0; i < command.products().size(); i++) {
            refusals.addAll(alone(command.products().get(i), "products[%d].kit".formatted(i)));
        }
        return refusals.isEmpty() ? nested() : refusals;
    }

    /** Every item that some defined kit contains, kits within kits opened; only where nothing is refused. */
    Set<Sku> components() {
        Set<Sku> seen = new LinkedHashSet<>();
        Deque<Sku> open = new ArrayDeque<>(defined.keySet());
        while (!open.isEmpty()) {
            product(open.pop()).stream()
                    .flatMap(product -> product.kit().stream())
                    .flatMap(kit -> kit.components().stream())
                    .map(Kit.Component::sku)
                    .filter(seen::add)
                    .forEach(open::push);
        }
        return seen;
    }

    private static List<Refusal> alone(Definition definition, String at) {
        if (definition.type() == Product.Type.BUNDLE && definition.kit().isEmpty()) {
            return List.of(
                    invalid(at, "the bundle %s is sold from its components, name them".formatted(definition.sku())));
        }
        if (definition.type() == Product.Type.CHARGE && !definition.kit().isEmpty()) {
            return List.of(invalid(at, "%s is a charge and made of nothing".formatted(definition.sku())));
        }
        return definition.kit().stream()
                .flatMap(kit -> named(definition, kit, at).stream())
                .toList();
    }

    private static List<Refusal> named(Definition definition, KitForm kit, String at) {
        List<Refusal> refusals = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < kit.components().size(); i++) {
            String sku = kit.components().get(i).sku();
            String path = path(at, i);
            if (sku.equals(definition.sku())) {
                refusals.add(invalid(path, sku + " contains itself"));
            } else if (!seen.add(sku)) {
                refusals.add(invalid(path, sku + " is named twice"));
            }
        }
        return refusals;
    }

    private List<Refusal> nested() {
        command.products()
                .forEach(each -> defined.put(new Sku(each.sku()), DefineProductsHandler.product(each, facts)));
        Nesting nesting = new Nesting(this::product, product -> true);
        List<Refusal> refusals = new ArrayList<>();
        for (int i = 0; i < command.products().size(); i++) {
            Definition definition = command.products().get(i);
            String at = "products[%d].kit".formatted(i);
            if (!definition.kit().isEmpty()) {
                refusals.addAll(nested(definition, nesting, at));
            }
        }
        return refusals;
    }

    private List<Refusal> nested(Definition definition, Nesting nesting, String at) {
        List<Refusal> refusals = new ArrayList<>(notGoods(definition.kit().get(0), at));
        Sku sku = new Sku(definition.sku());
        if (refusals.isEmpty()) {
            String wrong = nesting.objection(sku);
            wrong = wrong.isEmpty() ? new Explosion(this::product).objection(sku) : wrong;
            if (!wrong.isEmpty()) {
                refusals.add(new Refusal(Refusal.Code.WRONG_STATE, at + "[0].components", wrong));
            }
        }
        return refusals;
    }

    private List<Refusal> notGoods(KitForm kit, String at) {
        List<Refusal> refusals = new ArrayList<>();
        for (int i = 0; i < kit.components().size(); i++) {
            Sku sku = new Sku(kit.components().get(i).sku());
            Optional<Product> component = product(sku);
            String path = path(at, i);
            if (component.isEmpty()) {
                refusals.add(new Refusal(Refusal.Code.NOT_FOUND, path, "there is no product " + sku));
            } else if (component.get().type() == Product.Type.CHARGE) {
                refusals.add(new Refusal(Refusal.Code.WRONG_STATE, path, sku + " is a charge and has no stock"));
            }
        }
        return refusals;
    }

    private Optional<Product> product(Sku sku) {
        return Optional.ofNullable(defined.get(sku))
                .or(() -> facts.find(Product.key(sku), Product.class).map(Versioned::entity));
    }

    private static String path(String at, int component) {
        return "%s[0].components[%d].sku".formatted(at, component);
    }

    private static Refusal invalid(String at, String text) {
        return new Refusal(Refusal.Code.INVALID, at, text);
    }
}
