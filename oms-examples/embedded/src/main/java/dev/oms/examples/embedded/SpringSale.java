package dev.oms.examples.embedded;

import static dev.oms.catalog.DefineProducts.Definition.goods;

import dev.oms.Oms;
import dev.oms.common.AddressForm;
import dev.oms.common.OrderId;
import dev.oms.jdbc.JdbcPersistence;
import dev.oms.order.PlaceOrder;
import dev.oms.pricing.Condition;
import dev.oms.pricing.CouponCodes;
import dev.oms.pricing.LineSelector;
import dev.oms.pricing.PriceEntry;
import dev.oms.pricing.PriceList;
import dev.oms.pricing.Promotion;
import dev.oms.pricing.PromotionAction;
import dev.oms.pricing.PromotionAction.Scope;
import dev.oms.pricing.Validity;
import java.io.PrintStream;
import java.security.SecureRandom;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;

/** Changes prices and starts a promotion with codes while the shop is open: nothing is deployed for it. */
public final class SpringSale {
    private SpringSale() {}

    public static void main(String... args) {
        JdbcDataSource dataSource = new JdbcDataSource();
        dataSource.setURL("jdbc:h2:mem:spring;DB_CLOSE_DELAY=-1");
        run(dataSource, System.out);
    }

    static void run(DataSource dataSource, PrintStream out) {
        try (Oms oms = Oms.builder().persistence(JdbcPersistence.of(dataSource)).build()) {
            oms.inventory().defineNode("BERLIN", AddressForm.inCountry("DE")).orThrow();
            oms.catalog().define(goods("TEA", "4.90", "EUR")).orThrow();
            oms.inventory().receive("BERLIN", "TEA", 100).orThrow();

            oms.prices().define(PriceList.in("EUR", "RETAIL")).orThrow();
            oms.prices().put("RETAIL", PriceEntry.of("TEA", "4.50")).orThrow();
            out.println("by list: " + cost(oms, tea()));

            oms.promotions()
                    .publish(Promotion.of("SPRING", PromotionAction.percent(Scope.ORDER, LineSelector.ALL, "10"))
                            .when(Condition.Issued.SINGLE_USE))
                    .orThrow();
            oms.promotions()
                    .issue(
                            "LETTER",
                            "SPRING",
                            Validity.ALWAYS,
                            CouponCodes.startingWith("SPRING-"),
                            100,
                            new SecureRandom()::nextInt)
                    .orThrow();
            String code =
                    oms.promotions().coupons("LETTER", "").entities().get(0).code();
            out.println("with a code: " + cost(oms, tea().coupon(code)));
            out.println("with the same code: "
                    + oms.orders().place(tea().coupon(code)).reasons().get(0).text());

            oms.promotions().end("SPRING").orThrow();
            oms.prices().withdraw("RETAIL", "TEA").orThrow();
            out.println("by the catalogue: " + cost(oms, tea()));
        }
    }

    private static PlaceOrder tea() {
        return PlaceOrder.of("web")
                .customer("C-42")
                .shipTo(AddressForm.inCountry("DE"))
                .line("TEA", 2);
    }

    private static String cost(Oms oms, PlaceOrder order) {
        OrderId id = oms.orders().place(order).orThrow();
        return oms.orders().find(id).orElseThrow().order().total().toString();
    }
}
