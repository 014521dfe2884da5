package dev.oms.examples.bench.torture;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariConfig;
import dev.oms.common.OrderId;
import dev.oms.common.RequestId;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProofTest {
    private final Ledger ledger = new Ledger();
    private final Provider provider = new Provider(1);
    private final Branch branch = Branch.open(memory(), "main", provider);

    private static HikariConfig memory() {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        config.setUsername("sa");
        config.setPassword("");
        return config;
    }

    @BeforeEach
    void open() {
        Storeroom.open(branch.oms());
        String order = done(new Errand("r-1", Errand.Kind.PLACE, "TEA-1", 2));
        while (branch.oms().work(100) > 0) {
            // until the order is paid for
        }
        done(new Errand("r-2", Errand.Kind.RELEASE, order, 0));
        done(new Errand("r-3", Errand.Kind.PICK, order, 0));
        done(new Errand("r-4", Errand.Kind.PACK, order, 0));
        done(new Errand("r-5", Errand.Kind.SHIP, order, 0));
    }

    @AfterEach
    void close() {
        branch.close();
    }

    private String done(Errand errand) {
        ledger.tried(errand);
        String answer = branch.oms()
                .execute(errand.command(), branch.oms().context(new RequestId(errand.request())))
                .orThrow()
                .toString();
        ledger.acknowledged(errand, answer, false);
        return answer;
    }

    private java.util.List<String> faults() {
        return new Proof(branch, ledger, provider).faults();
    }

    @Test
    void whatIsInOrderHolds() {
        assertThat(faults()).isEmpty();
        assertThat(provider.orders())
                .singleElement()
                .satisfies(order -> assertThat(provider.captured(order)).isEqualTo(980));
    }

    @Test
    void anAcknowledgedOrderThatWasNeverCommittedIsMissing() {
        Errand lost = new Errand("r-6", Errand.Kind.PLACE, "TEA-2", 1);
        ledger.tried(lost);
        ledger.acknowledged(lost, "01ORDERTHATNEVERWAS0000000", false);

        assertThat(faults())
                .anySatisfy(fault ->
                        assertThat(fault).contains("acknowledged order 01ORDERTHATNEVERWAS0000000 is missing", "r-6"));
    }

    @Test
    void anAcknowledgedCancellationThatWasNeverCommittedIsUnknown() {
        String order = done(new Errand("r-6", Errand.Kind.PLACE, "TEA-2", 1));
        ledger.acknowledged(new Errand("r-7", Errand.Kind.CANCEL, order, 0), order, false);

        assertThat(faults()).anySatisfy(fault -> assertThat(fault).contains("now unknown", "r-7"));
    }

    @Test
    void aRequestThatWasCarriedOutTwiceIsFound() {
        Errand again = new Errand("r-1", Errand.Kind.PLACE, "TEA-1", 2);
        branch.oms().execute(again.command()).orThrow();

        assertThat(faults()).anySatisfy(fault -> assertThat(fault).contains("request r-1 was carried out 2 times"));
    }

    @Test
    void goodsThatComeFromNowhereAreFound() {
        branch.oms().inventory().receive(Storeroom.NODE, "TEA-1", 1).orThrow();

        assertThat(faults()).singleElement().asString().contains("TEA-1", "on hand");
    }

    @Test
    void anEffectThatIsNeverDeliveredIsNamed() {
        provider.curse(1470);
        done(new Errand("r-6", Errand.Kind.PLACE, "TEA-2", 3));

        assertThat(faults()).anySatisfy(fault -> assertThat(fault).contains("still queued, parked"));
    }

    @Test
    void aProviderThatBooksTwiceIsFound() {
        Books lying = new TwiceBooked(provider);

        assertThat(new Proof(branch, ledger, lying).faults())
                .anySatisfy(fault -> assertThat(fault).contains("980 cents captured", "1960 by the provider's"));
    }

    @Test
    void moneyForAnOrderThatIsNotThereIsFound() {
        var order = new OrderId("01ORDERTHATNEVERWAS0000000");
        var amount = dev.oms.common.Money.of("4.90", "EUR");
        provider.authorize(new dev.oms.port.PaymentGateway.Request("k", order, amount, amount, "card", ""));

        assertThat(faults()).singleElement().asString().contains("moved money for order " + order, "missing");
    }

    /** Took every amount once more than it was told to. */
    private record TwiceBooked(Books honest) implements Books {
        @Override
        public Set<OrderId> orders() {
            return honest.orders();
        }

        @Override
        public long authorized(OrderId order) {
            return honest.authorized(order);
        }

        @Override
        public long captured(OrderId order) {
            return 2 * honest.captured(order);
        }

        @Override
        public long refunded(OrderId order) {
            return honest.refunded(order);
        }
    }
}
