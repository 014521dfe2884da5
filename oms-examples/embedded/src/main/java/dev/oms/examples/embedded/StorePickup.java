package dev.oms.examples.embedded;

import static dev.oms.catalog.DefineProducts.Definition.goods;

import dev.oms.Oms;
import dev.oms.common.AddressForm;
import dev.oms.common.FulfillmentId;
import dev.oms.common.OrderId;
import dev.oms.inventory.NodeForm;
import dev.oms.inventory.NodeType;
import dev.oms.inventory.Transfer;
import dev.oms.inventory.TransferState;
import dev.oms.jdbc.JdbcPersistence;
import dev.oms.order.PlaceOrder;
import dev.oms.sourcing.FeedingPolicy;
import dev.oms.sourcing.FeedingTerms;
import java.io.PrintStream;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;

/** A customer orders three and comes for them to a store that has one: a warehouse sends it the others. */
public final class StorePickup {
    private StorePickup() {}

    public static void main(String... args) {
        JdbcDataSource dataSource = new JdbcDataSource();
        dataSource.setURL("jdbc:h2:mem:pickup;DB_CLOSE_DELAY=-1");
        run(dataSource, System.out);
    }

    static void run(DataSource dataSource, PrintStream out) {
        try (Oms oms = Oms.builder()
                .persistence(JdbcPersistence.of(dataSource))
                .feeding(FeedingPolicy.on(FeedingTerms.within(5).from("HUB")))
                .build()) {
            open(oms);
            OrderId order = oms.orders()
                    .place(PlaceOrder.of("web")
                            .customer("C-42")
                            .pickupAt("STORE")
                            .line("TEA", 3))
                    .orThrow();
            oms.work(100);
            Transfer sent =
                    oms.transfers().in(TransferState.ORDERED, "").entities().get(0);
            out.println("sent from %s: %s"
                    .formatted(sent.from(), sent.lines().get(0).ordered()));
            tell(oms, order, out);

            oms.transfers().dispatch(sent.id()).orThrow();
            oms.transfers().receive(sent.id()).orThrow();
            tell(oms, order, out);

            oms.fulfillments().release(order).orThrow();
            FulfillmentId work = new FulfillmentId(order, 1);
            oms.fulfillments().pick(work).orThrow();
            oms.fulfillments().pack(work).orThrow();
            oms.fulfillments().handOver(work).orThrow();
            tell(oms, order, out);
        }
    }

    private static void open(Oms oms) {
        oms.inventory().defineNode("HUB", AddressForm.inCountry("DE")).orThrow();
        oms.inventory()
                .defineNode(
                        "STORE",
                        AddressForm.inCountry("DE"),
                        NodeForm.of(NodeType.STORE).can("PICKUP"))
                .orThrow();
        oms.catalog().define(goods("TEA", "4.90", "EUR")).orThrow();
        oms.inventory().receive("HUB", "TEA", 100).orThrow();
        oms.inventory().receive("STORE", "TEA", 1).orThrow();
    }

    private static void tell(Oms oms, OrderId order, PrintStream out) {
        var line = oms.orders().find(order).orElseThrow().order().lines().get(0).quantities();
        out.println("in the store %d, on their way %d, with the customer %d"
                .formatted(line.allocated(), line.backordered(), line.delivered()));
    }
}
