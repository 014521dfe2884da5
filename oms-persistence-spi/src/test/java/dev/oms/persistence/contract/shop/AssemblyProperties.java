package dev.oms.persistence.contract.shop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oms.catalog.DefineProducts.Definition;
import dev.oms.catalog.KitForm;
import dev.oms.common.AssemblyId;
import dev.oms.inventory.Assembly;
import dev.oms.inventory.AssemblyState;
import dev.oms.inventory.FinishAssembly;
import dev.oms.inventory.OrderAssembly;
import dev.oms.inventory.StockLevel;
import dev.oms.inventory.Supply;
import dev.oms.persistence.RecordPersistence;
import dev.oms.persistence.memory.InMemoryRecordStore;
import dev.oms.port.Kinds;
import dev.oms.port.Query;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Whatever is made, taken apart, spoiled and given up: each unit that ever came in is somewhere. */
class AssemblyProperties {
    private static final long TEA = 40;
    private static final long CUPS = 30;
    private static final Instant DUE = Instant.parse("2026-05-14T00:00:00Z");

    private enum Happening {
        MAKE,
        TAKE_APART,
        START,
        FINISH,
        CANCEL
    }

    private record Step(Happening happening, int number) {}

    private Shop shop = new Shop(RecordPersistence.of(new InMemoryRecordStore()));
    private final List<AssemblyId> assemblies = new ArrayList<>();

    @Property(tries = 100)
    void nothingIsMadeOfNothingAndNothingVanishes(
            @ForAll @IntRange(min = 1, max = 4) int tea,
            @ForAll @IntRange(min = 1, max = 3) int cups,
            @ForAll("lives") List<Step> life) {
        shop = new Shop(RecordPersistence.of(new InMemoryRecordStore()));
        assemblies.clear();
        KitForm kit = KitForm.of("TEA", tea).and("CUP", cups);
        shop.oms
                .catalog()
                .define(Definition.goods("CUP"), Definition.goods("HAMPER").assembledFrom(kit))
                .orThrow();
        shop.stock("BERLIN", "TEA", TEA).stock("BERLIN", "CUP", CUPS);

        for (Step step : life) {
            happen(step.happening(), step.number());
            shop.workOff();
            assertThat(stock("TEA") + tea * (stock("HAMPER") + inside())).isEqualTo(TEA);
            assertThat(stock("CUP") + cups * (stock("HAMPER") + inside())).isEqualTo(CUPS);
            assertThat(expected("HAMPER")).isEqualTo(open(false));
            assertThat(expected("TEA")).isEqualTo(tea * open(true));
        }

        assertThat(shop.oms.verify().breaches()).isEmpty();
        assertThat(shop.oms.inventory().orphans("").orphans()).isEmpty();
    }

    private void happen(Happening happening, int number) {
        switch (happening) {
            case MAKE, TAKE_APART ->
                shop.oms
                        .execute(new OrderAssembly(
                                "BERLIN", "HAMPER", 1 + number % 6, happening == Happening.TAKE_APART, DUE, ""))
                        .result()
                        .ifPresent(assemblies::add);
            default -> {
                if (!assemblies.isEmpty()) {
                    goOn(happening, assemblies.get(number % assemblies.size()), number);
                }
            }
        }
    }

    private void goOn(Happening happening, AssemblyId id, int number) {
        switch (happening) {
            case START -> shop.oms.assemblies().start(id);
            case FINISH -> shop.oms.execute(new FinishAssembly(id.value(), number % 3, number / 3 % 3, ""));
            default -> shop.oms.assemblies().cancel(id, "enough");
        }
    }

    /** Kits that are in work, or were spoiled. */
    private long inside() {
        return all().stream()
                .mapToLong(each -> each.spoiled() + (each.state() == AssemblyState.ORDERED ? 0 : each.open()))
                .sum();
    }

    private long open(boolean takesApart) {
        return all().stream()
                .filter(each -> each.takesApart() == takesApart)
                .mapToLong(Assembly::open)
                .sum();
    }

    private List<Assembly> all() {
        return shop.oms
                .assemblies()
                .search(Query.of(Kinds.ASSEMBLY).limit(Query.MAX_LIMIT))
                .entities();
    }

    private long stock(String sku) {
        return shop.oms.inventory().levels(sku).stream()
                .mapToLong(StockLevel::onHand)
                .sum();
    }

    private long expected(String sku) {
        return shop.oms.inventory().supplies(sku).stream()
                .mapToLong(Supply::open)
                .sum();
    }

    @Provide
    Arbitrary<List<Step>> lives() {
        return Combinators.combine(
                        Arbitraries.of(Happening.values()),
                        Arbitraries.integers().between(0, 10_000))
                .as(Step::new)
                .list()
                .ofMaxSize(30);
    }
}
