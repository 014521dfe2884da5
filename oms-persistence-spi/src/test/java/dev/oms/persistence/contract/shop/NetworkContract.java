package dev.oms.persistence.contract.shop;

import static dev.oms.persistence.contract.shop.Shop.anOrder;
import static org.assertj.core.api.Assertions.assertThat;

import dev.oms.catalog.DefineProducts.Definition;
import dev.oms.catalog.LogisticsForm;
import dev.oms.command.Refusal;
import dev.oms.common.AddressForm;
import dev.oms.common.OrderId;
import dev.oms.inventory.CalendarForm;
import dev.oms.inventory.DefineNode;
import dev.oms.inventory.Node;
import dev.oms.inventory.NodeForm;
import dev.oms.inventory.NodeType;
import dev.oms.order.NodeShare;
import dev.oms.port.Kinds;
import dev.oms.port.Persistence;
import dev.oms.port.Query;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What nodes are and can do, and what goods ask for. */
public abstract class NetworkContract {
    private static final NodeForm STORE = NodeForm.of(NodeType.STORE)
            .can("SHIP", "PICKUP", "HAZMAT")
            .shipsTo("DE", "AT")
            .works(CalendarForm.weekdays("Europe/Berlin", "14:00").except("2026-12-25"))
            .takes(2, "DE", "")
            .takes(1, "DE", "10")
            .perDay(50, 400);

    private Shop shop;

    /** The persistence under test, always the same one. */
    protected abstract Persistence persistence();

    @BeforeEach
    void open() {
        shop = new Shop(persistence());
    }

    @Test
    void whatANodeIsAndCanDoIsKept() {
        shop.oms
                .inventory()
                .defineNode("STORE", AddressForm.inCountry("DE"), STORE)
                .orThrow();

        Node node = node("STORE");
        assertThat(node.profile().type()).isEqualTo(NodeType.STORE);
        assertThat(node.profile().canAll(Set.of("SHIP", "PICKUP", "HAZMAT"))).isTrue();
        assertThat(node.profile().shipsTo("FR")).isFalse();
        assertThat(node.profile().shipDate(shop.clock.instant())).contains(LocalDate.parse("2026-03-02"));
        assertThat(node.profile().unitsPerDay()).isEqualTo(400);
        assertThat(shop.oms.verify().breaches()).isEmpty();
    }

    @Test
    void dangerousGoodsComeFromTheFartherNodeThatHandlesThem() {
        shop.oms
                .inventory()
                .defineNode(
                        "PARIS",
                        AddressForm.inCountry("FR").at(48.86, 2.35),
                        NodeForm.of(NodeType.WAREHOUSE).can("SHIP", "HAZMAT"))
                .orThrow();
        shop.oms
                .catalog()
                .define(Definition.goods("ACID", "9.00", "EUR")
                        .moved(LogisticsForm.weighing(1_200).needing("HAZMAT")))
                .orThrow();
        shop.stock("BERLIN", "ACID", 9).stock("PARIS", "ACID", 9).stock("BERLIN", "TEA", 9);

        OrderId order = shop.place(anOrder().line("ACID", 2).line("TEA", 1));

        assertThat(shares(order, 1)).extracting(share -> share.node().value()).containsExactly("PARIS");
        assertThat(shares(order, 2)).extracting(share -> share.node().value()).containsExactly("BERLIN");
    }

    @Test
    void aNodeThatDoesNotShipToTheCountryGivesNothing() {
        shop.oms
                .inventory()
                .defineNode(
                        "BERLIN",
                        AddressForm.inCountry("DE").at(52.52, 13.40),
                        NodeForm.of(NodeType.WAREHOUSE).shipsTo("FR"))
                .orThrow();
        shop.stock("BERLIN", "TEA", 9);

        assertThat(shop.oms.orders().place(anOrder().line("TEA", 1)).reasons())
                .containsExactly(new Refusal(
                        Refusal.Code.OUT_OF_STOCK,
                        "lines[0]",
                        "1 of TEA are wanted, 1 short; 9 available over all nodes; "
                                + "9 lie at nodes that may not give them: does not ship to DE"));
    }

    @Test
    void aCalendarWithoutAWorkingDayIsRefused() {
        CalendarForm never = new CalendarForm("Europe/Berlin", Set.of(), Set.of(), "14:00");

        assertThat(refused(STORE.works(never)))
                .containsExactly("profile[0].calendar[0].days must have at least one working day");
    }

    @Test
    void aCalendarWhoseHolidaysLeaveNoWorkingDayIsRefused() {
        LocalDate monday = LocalDate.parse("2026-03-02");
        Set<String> mondays = monday.datesUntil(monday.plusDays(400), java.time.Period.ofWeeks(1))
                .map(LocalDate::toString)
                .collect(java.util.stream.Collectors.toSet());
        CalendarForm never = new CalendarForm("Europe/Berlin", Set.of(DayOfWeek.MONDAY), mondays, "14:00");

        assertThat(refused(STORE.works(never)))
                .containsExactly("profile[0].calendar[0].holidays leave no working day in the coming year");
    }

    @Test
    void whatIsWrongWithANodeIsSaidWithItsPath() {
        CalendarForm nowhere =
                new CalendarForm("Europe/Atlantis", Set.of(DayOfWeek.MONDAY), Set.of("2026-02-30"), "25:00");

        assertThat(refused(STORE.works(nowhere).takes(3, "FR", "").takes(1, "DE", "10")))
                .containsExactly(
                        "profile[0].calendar[0].zone has no Europe/Atlantis",
                        "profile[0].calendar[0].cutOff has no 25:00",
                        "profile[0].calendar[0].holidays has no 2026-02-30",
                        "profile[0].transit[2].country FR is no country that it ships to",
                        "profile[0].transit[3] names an area twice: DE 10");
        assertThat(refused(STORE.can("can swim").shipsTo("Germany").perDay(-1, -1)))
                .hasSize(4);
        assertThat(refused(STORE.takes(-1, "DE", "9"))).containsExactly("profile[0].transit[2].days must be 0 to 366");
    }

    @Test
    void goodsOfNegativeWeightAreRefused() {
        assertThat(shop.oms
                        .catalog()
                        .define(Definition.goods("AIR").moved(LogisticsForm.weighing(-1)))
                        .reasons())
                .extracting(Refusal::text)
                .containsExactly("products[0].handling[0].grams must not be negative");
    }

    private List<String> refused(NodeForm profile) {
        return shop
                .oms
                .execute(new DefineNode("STORE", "", AddressForm.inCountry("DE"), true, List.of(profile)))
                .reasons()
                .stream()
                .map(Refusal::text)
                .toList();
    }

    private Node node(String id) {
        return shop.oms.inventory().searchNodes(Query.of(Kinds.NODE)).entities().stream()
                .filter(node -> node.id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private List<NodeShare> shares(OrderId order, int line) {
        return shop.view(order).order().line(line).orElseThrow().shares();
    }
}
