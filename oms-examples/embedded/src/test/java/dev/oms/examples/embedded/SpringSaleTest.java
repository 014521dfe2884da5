package dev.oms.examples.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;

class SpringSaleTest {

    @Test
    void pricesAndPromotionsCountAsSoonAsTheyAreStored() {
        JdbcDataSource dataSource = new JdbcDataSource();
        dataSource.setURL("jdbc:h2:mem:spring-test;DB_CLOSE_DELAY=-1");
        ByteArrayOutputStream told = new ByteArrayOutputStream();

        SpringSale.run(dataSource, new PrintStream(told, true, StandardCharsets.UTF_8));

        assertThat(told.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(
                        "by list: 9.00 EUR",
                        "with a code: 8.10 EUR",
                        "with the same code: this code does not apply to this cart",
                        "by the catalogue: 9.80 EUR");
    }
}
