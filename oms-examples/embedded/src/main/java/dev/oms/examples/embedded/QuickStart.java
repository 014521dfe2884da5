package dev.oms.examples.embedded;

import dev.oms.Oms;
import dev.oms.catalog.DefineProducts.Definition;
import dev.oms.command.Plan;
import dev.oms.common.AddressForm;
import dev.oms.common.OrderId;
import dev.oms.jdbc.JdbcPersistence;
import dev.oms.order.CancelOrder;
import dev.oms.order.LineUnits;
import dev.oms.order.PlaceOrder;
import java.io.PrintStream;
import javax.sql.DataSource;

/** The first page of the manual: an order placed, previewed for a cancellation, and changed. */
public final class QuickStart {
    private QuickStart() {}

    /** Runs it on a database and tells what happens. */
    static void run(DataSource dataSource, PrintStream out) {
        // begin: quick start
        try (Oms oms = Oms.builder().persistence(JdbcPersistence.of(dataSource)).build()) {
            oms.catalog().define(Definition.goods("TEA-250G", "4.90", "EUR")).orThrow();
            oms.inventory().defineNode("BERLIN", AddressForm.inCountry("DE")).orThrow();
            oms.inventory().receive("BERLIN", "TEA-250G", 100).orThrow();

            OrderId order = oms.orders()
                    .place(PlaceOrder.of("web").customer("C-42").line("TEA-250G", 3))
                    .orThrow();

            Plan<OrderId> plan = oms.plan(CancelOrder.units(order, "one too many", new LineUnits(1, 1)))
                    .orThrow();
            out.println(plan.money()); // [-4.90 EUR]
            out.println(plan.movements()); // one unit of TEA-250G at BERLIN is free again
            oms.commit(plan).orThrow(); // exactly that, or a refusal that says what has changed
            oms.timeline(order).forEach(out::println); // who did what and when; why is in note()
        }
        // end: quick start
    }

    /** Runs it on a database in memory. */
    public static void main(String[] args) {
        org.h2.jdbcx.JdbcDataSource dataSource = new org.h2.jdbcx.JdbcDataSource();
        dataSource.setURL("jdbc:h2:mem:quickstart;DB_CLOSE_DELAY=-1");
        run(dataSource, System.out);
    }
}
