package dev.oms.examples.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;

class StorePickupTest {

    @Test
    void whatTheStoreLacksIsSentThereForItsCustomer() {
        JdbcDataSource dataSource = new JdbcDataSource();
        dataSource.setURL("jdbc:h2:mem:pickup-test;DB_CLOSE_DELAY=-1");
        ByteArrayOutputStream told = new ByteArrayOutputStream();

        StorePickup.run(dataSource, new PrintStream(told, true, StandardCharsets.UTF_8));

        assertThat(told.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(
                        "sent from HUB: 2",
                        "in the store 1, on their way 2, with the customer 0",
                        "in the store 3, on their way 0, with the customer 0",
                        "in the store 0, on their way 0, with the customer 3");
    }
}
