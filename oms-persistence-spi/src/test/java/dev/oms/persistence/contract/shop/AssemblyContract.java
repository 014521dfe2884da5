package dev.oms.persistence.contract.shop;

import static dev.oms.persistence.contract.shop.Shop.anOrder;
import static org.assertj.core.api.Assertions.assertThat;

import dev.oms.catalog.DefineProducts.Definition;
import dev.oms.catalog.KitForm;
import dev.oms.command.Outcome;
import dev.oms.command.Refusal;
import dev.oms.command.StockMovement;
import dev.oms.common.AssemblyId;
import dev.oms.common.OrderId;
import dev.oms.common.SupplyId;
import dev.oms.inventory.Assembly;
import dev.oms.inventory.AssemblyState;
import dev.oms.inventory.FinishAssembly;
import dev.oms.inventory.RecordedMovement;
import dev.oms.inventory.StockLevel;
import dev.oms.inventory.Supply;
import dev.oms.order.Promise;
import dev.oms.port.Kinds;
import dev.oms.port.Query;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Kits are made of what is there, are expected while they are made, and weigh what went into them. */
public abstract class AssemblyContract extends ShopContract {
    private static final Instant MAY_14 = Instant.parse("2026-05-14T00:00:00Z");

    /** A hamper of three teas and two cups. */
    @BeforeEach
    void defineHamper() {
        shop.oms
                .catalog()
                .define(
                        Definition.goods("CUP", "6.00", "EUR"),
                        Definition.goods("HAMPER", "60.00", "EUR")
                                .withBackorders()
                                .assembledFrom(KitForm.of("TEA", 3).and("CUP", 2)))
                .orThrow();
        shop.stock("BERLIN", "TEA", 40).stock("BERLIN", "CUP", 20);
    }

    @Test
    void componentsAreSetAsideThenConsumedThenAreKits() {
        AssemblyId assembly = ordered(10);
        assertThat(shop.level("TEA", "BERLIN").available()).isEqualTo(10);
        shop.oms.assemblies().start(assembly).orThrow();
        assertThat(shop.level("TEA", "BERLIN")).isEqualTo(level("TEA", 10));
        assertThat(shop.level("CUP", "BERLIN")).isEqualTo(level("CUP", 0));
        shop.oms.assemblies().finish(assembly, 4).orThrow();
        assertThat(assembly(assembly).state()).isEqualTo(AssemblyState.PARTLY_DONE);
        shop.oms.assemblies().finish(assembly).orThrow();

        assertThat(assembly(assembly).state()).isEqualTo(AssemblyState.DONE);
        assertThat(shop.level("HAMPER", "BERLIN")).isEqualTo(level("HAMPER", 10));
        assertThat(movements(assembly))
                .extracting(m -> m.movement().type())
                .containsExactlyInAnyOrder(
                        StockMovement.Type.RESERVE,
                        StockMovement.Type.RESERVE,
                        StockMovement.Type.ASSEMBLY_OUT,
                        StockMovement.Type.ASSEMBLY_OUT,
                        StockMovement.Type.ASSEMBLY_IN,
                        StockMovement.Type.ASSEMBLY_IN);
    }

    @Test
    void whatIsToComeIsExpectedAndPromised() {
        OrderId waiting = shop.placePaid(anOrder().line("HAMPER", 6));
        AssemblyId assembly = ordered(8);
        shop.workOff();

        assertThat(supplies()).extracting(Supply::open).containsExactly(8L);
        assertThat(available().by(MAY_14)).isEqualTo(2);
        assertThat(available().now()).isZero();
        assertThat(shop.oms.orders().promises(waiting))
                .extracting(Promise::date)
                .containsExactly(List.of(MAY_14));
        shop.oms.assemblies().start(assembly).orThrow();
        shop.oms.assemblies().spoil(assembly, 3, "fell down").orThrow();
        shop.workOff();
        assertThat(assembly(assembly).state()).isEqualTo(AssemblyState.IN_WORK);
        assertThat(shop.oms.orders().promises(waiting))
                .extracting(Promise::date)
                .containsExactly(List.of(MAY_14), List.of());
        shop.oms.assemblies().finish(assembly).orThrow();
        shop.workOff();

        assertThat(supplies()).isEmpty();
        assertThat(shop.quantities(waiting, 1).allocated()).isEqualTo(5);
        assertThat(shop.level("TEA", "BERLIN").onHand()).isEqualTo(16);
    }

    @Test
    void whatIsSpoiledIsNowhere() {
        AssemblyId assembly = ordered(2);
        shop.oms.assemblies().start(assembly).orThrow();

        shop.oms.assemblies().spoil(assembly, 2, "fell down").orThrow();

        assertThat(assembly(assembly).state()).isEqualTo(AssemblyState.SPOILED);
        assertThat(shop.oms.inventory().levels("HAMPER")).isEmpty();
        assertThat(shop.level("TEA", "BERLIN").onHand()).isEqualTo(34);
        assertRefused(shop.oms.assemblies().finish(assembly), Refusal.Code.WRONG_STATE, assembly.value());
    }

    @Test
    void whatIsGivenUpComesBackAsFarAsItIsNotDone() {
        AssemblyId idle = ordered(3);
        shop.oms.assemblies().cancel(idle, "not needed").orThrow();
        assertThat(assembly(idle).state()).isEqualTo(AssemblyState.CANCELLED);
        assertThat(shop.level("TEA", "BERLIN")).isEqualTo(level("TEA", 40));

        AssemblyId begun = ordered(10);
        shop.oms.assemblies().start(begun).orThrow();
        shop.oms.execute(new FinishAssembly(begun.value(), 4, 1, "fell down")).orThrow();
        shop.oms.assemblies().cancel(begun, "enough").orThrow();

        assertThat(assembly(begun).state()).isEqualTo(AssemblyState.DONE);
        assertThat(shop.level("TEA", "BERLIN")).isEqualTo(level("TEA", 25));
        assertThat(shop.level("CUP", "BERLIN")).isEqualTo(level("CUP", 10));
        assertThat(shop.level("HAMPER", "BERLIN")).isEqualTo(level("HAMPER", 4));
        assertThat(supplies()).isEmpty();
    }

    @Test
    void kitsAreTakenApart() {
        shop.stock("BERLIN", "HAMPER", 5);

        AssemblyId assembly =
                shop.oms.assemblies().takeApart("BERLIN", "HAMPER", 4, MAY_14).orThrow();
        assertThat(shop.level("HAMPER", "BERLIN").available()).isEqualTo(1);
        assertThat(shop.oms.inventory().supplies("CUP"))
                .extracting(Supply::open)
                .containsExactly(8L);
        shop.oms.assemblies().start(assembly).orThrow();
        shop.oms.assemblies().finish(assembly).orThrow();

        assertThat(shop.level("HAMPER", "BERLIN")).isEqualTo(level("HAMPER", 1));
        assertThat(shop.level("TEA", "BERLIN")).isEqualTo(level("TEA", 52));
        assertThat(shop.level("CUP", "BERLIN")).isEqualTo(level("CUP", 28));
    }

    @Test
    void anAssemblyKeepsWhatItsKitWasMadeOf() {
        AssemblyId assembly = ordered(2);
        shop.oms
                .catalog()
                .define(Definition.goods("HAMPER").assembledFrom(KitForm.of("CUP", 9)))
                .orThrow();

        shop.oms.assemblies().start(assembly).orThrow();
        shop.oms.assemblies().finish(assembly).orThrow();

        assertThat(shop.level("TEA", "BERLIN").onHand()).isEqualTo(34);
        assertThat(shop.level("CUP", "BERLIN").onHand()).isEqualTo(16);
    }

    @Test
    void nothingIsMadeOfNothing() {
        assertRefused(order("ROME", "HAMPER", 1), Refusal.Code.NOT_FOUND, "node");
        assertRefused(order("BERLIN", "NONE", 1), Refusal.Code.NOT_FOUND, "sku");
        assertRefused(order("BERLIN", "TEA", 1), Refusal.Code.WRONG_STATE, "sku");
        assertRefused(order("BERLIN", "POST", 1), Refusal.Code.WRONG_STATE, "sku");
        assertRefused(order("BERLIN", "HAMPER", 0), Refusal.Code.INVALID, "units");
        assertRefused(order("BERLIN", "HAMPER", 1_000_000), Refusal.Code.INVALID, "units");
        assertRefused(order("BERLIN", "HAMPER", 11), Refusal.Code.OUT_OF_STOCK, "units");
        assertRefused(order("PARIS", "HAMPER", 1), Refusal.Code.OUT_OF_STOCK, "units", "units");
        assertRefused(
                shop.oms.assemblies().takeApart("BERLIN", "HAMPER", 1, MAY_14), Refusal.Code.OUT_OF_STOCK, "units");
        assertRefused(shop.oms.assemblies().order("BERLIN", "HAMPER", 1, Instant.MAX), Refusal.Code.INVALID, "due");
        assertThat(shop.level("TEA", "BERLIN").reserved()).isZero();
    }

    @Test
    void noMoreComesOutThanWentIn() {
        AssemblyId assembly = ordered(5);

        assertRefused(shop.oms.assemblies().finish(assembly), Refusal.Code.WRONG_STATE, assembly.value());
        shop.oms.assemblies().start(assembly).orThrow();
        assertRefused(shop.oms.assemblies().start(assembly), Refusal.Code.WRONG_STATE, assembly.value());
        assertRefused(shop.oms.assemblies().finish(assembly, 6), Refusal.Code.TOO_MANY_UNITS, "done");
        assertRefused(
                shop.oms.execute(new FinishAssembly(assembly.value(), 3, Long.MAX_VALUE, "")),
                Refusal.Code.TOO_MANY_UNITS,
                "spoiled");
        assertRefused(shop.oms.assemblies().finish(assembly, -1), Refusal.Code.INVALID, "done");
        assertRefused(shop.oms.assemblies().start(new AssemblyId("A-0")), Refusal.Code.NOT_FOUND, "A-0");
    }

    @Test
    void itsSupplyFollowsItAndNobodyElse() {
        AssemblyId assembly = ordered(5);
        SupplyId supply = supplies().get(0).id();

        assertRefused(shop.oms.inventory().receiveSupply(supply, 5), Refusal.Code.WRONG_STATE, supply.value());
        assertRefused(shop.oms.inventory().cancelSupply(supply, "no"), Refusal.Code.WRONG_STATE, supply.value());
        assertRefused(
                shop.oms.inventory().reviseSupply(supply, 9, MAY_14, "more"), Refusal.Code.WRONG_STATE, supply.value());

        shop.oms.assemblies().start(assembly).orThrow();
        shop.oms.assemblies().finish(assembly).orThrow();
        assertThat(shop.level("HAMPER", "BERLIN").onHand()).isEqualTo(5);
    }

    @Test
    void ofThoseWhoFinishItAtTheSameMomentOneDoes() {
        AssemblyId assembly = ordered(5);
        shop.oms.assemblies().start(assembly).orThrow();

        List<Outcome<AssemblyId>> outcomes = IntStream.range(0, 8)
                .parallel()
                .mapToObj(person -> shop.oms.assemblies().finish(assembly))
                .toList();

        assertThat(outcomes).filteredOn(Outcome::isDone).hasSize(1);
        assertThat(shop.level("HAMPER", "BERLIN").onHand()).isEqualTo(5);
    }

    private AssemblyId ordered(long units) {
        return order("BERLIN", "HAMPER", units).orThrow();
    }

    private Outcome<AssemblyId> order(String node, String sku, long units) {
        return shop.oms.assemblies().order(node, sku, units, MAY_14);
    }

    private dev.oms.inventory.Availability available() {
        return shop.oms.inventory().availability(Set.of("HAMPER")).get(0);
    }

    private List<Supply> supplies() {
        return shop.oms.inventory().supplies("HAMPER");
    }

    private Assembly assembly(AssemblyId id) {
        return shop.oms
                .assemblies()
                .search(Query.of(Kinds.ASSEMBLY).where(Query.ID, id.value()))
                .entities()
                .get(0);
    }

    private List<RecordedMovement> movements(AssemblyId id) {
        return shop.oms
                .inventory()
                .searchMovements(Query.of(Kinds.STOCK_MOVEMENT).where(Query.OWNER, id.value()))
                .entities();
    }

    private static StockLevel level(String sku, long onHand) {
        return new StockLevel(new dev.oms.common.Sku(sku), new dev.oms.common.NodeId("BERLIN"), onHand, 0, 0);
    }
}
