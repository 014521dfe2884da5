package dev.oms.internal.inventory;

import dev.oms.catalog.Product;
import dev.oms.command.Refusal;
import dev.oms.command.StockMovement;
import dev.oms.common.Sku;
import dev.oms.common.SupplyId;
import dev.oms.internal.catalog.Explosion;
import dev.oms.internal.engine.Draft;
import dev.oms.internal.engine.Reader;
import dev.oms.inventory.Assembly;
import dev.oms.inventory.AssemblyLine;
import dev.oms.inventory.AssemblyOrdered;
import dev.oms.inventory.StockLevel;
import dev.oms.inventory.Supply;
import dev.oms.port.Facts;
import dev.oms.port.ReadSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The beginning of an assembly: what goes in is set aside, and what comes out is expected. */
public final class NewAssembly {
    private NewAssembly() {}

    static ReadSet reads(Set<Sku> skus) {
        return ReadSet.NOTHING
                .withStock(skus)
                .withAll(skus.stream().map(Product::key).collect(Collectors.toSet()))
                .withAll(Outlooks.keys(skus));
    }

    /** What was read, and with it what a kit comes down to. */
    public static Facts read(Sku kit, Facts facts, Reader reader) {
        return Explosion.readKit(kit, facts, reader::read, NewAssembly::reads);
    }

    /** Whether it is known what an item is made of. */
    public static boolean isKnown(Sku kit, Facts facts) {
        return facts.find(Product.key(kit), Product.class)
                .filter(found ->
                        !found.entity().kit().isEmpty() && !found.entity().isBundle())
                .isPresent();
    }

    /**
     * Begins it.
     *
     * @param waiting units in the queue of each SKU that nobody planned so far
     */
    public static void begin(Assembly assembly, Map<Sku, Long> waiting, Facts facts, Draft draft) {
        draft.insert(assembly);
        Assemblies.event(assembly, 1, new AssemblyOrdered(assembly), draft);
        for (AssemblyLine input : assembly.inputs()) {
            long units = input.each() * assembly.units();
            Assemblies.move(
                    draft, StockMovement.Type.RESERVE, assembly, input, 0, units, "assembly of " + assembly.kit());
        }
        for (AssemblyLine output : assembly.outputs()) {
            Supply supply = new Supply(
                    assembly.supply(output),
                    output.sku(),
                    assembly.node(),
                    Supply.Source.ASSEMBLY,
                    assembly.reference(),
                    output.each() * assembly.units(),
                    0,
                    assembly.due(),
                    false,
                    Supply.Stage.FOLLOWING);
            Supplies.expect(supply, waiting.getOrDefault(output.sku(), 0L), facts, draft);
        }
    }

    /** What is expected of the kits that it makes. */
    public static SupplyId supply(Assembly assembly) {
        return assembly.supply(assembly.outputs().get(0));
    }

    /** What it lacks where it is to be made, or why it cannot be: nobody says of which lots what goes in and comes out is. */
    public static List<Refusal> missing(Assembly assembly, Facts facts) {
        List<Refusal> refusals = assembly.lines().stream()
                .flatMap(line ->
                        NamedLots.cannotSay(facts, line.sku(), "sku", "it cannot be assembled or taken apart").stream())
                .collect(Collectors.toCollection(ArrayList::new));
        if (!refusals.isEmpty()) {
            return refusals;
        }
        for (AssemblyLine input : assembly.inputs()) {
            long wanted = input.each() * assembly.units();
            long available = facts.stock(input.sku()).stream()
                    .filter(level ->
                            level.node().equals(assembly.node()) && level.pool().isUsual())
                    .mapToLong(StockLevel::available)
                    .sum();
            if (available < wanted) {
                String text = "%d of %s are available at %s, not %d"
                        .formatted(available, input.sku(), assembly.node(), wanted);
                refusals.add(new Refusal(Refusal.Code.OUT_OF_STOCK, "units", text));
            }
        }
        return refusals;
    }
}
