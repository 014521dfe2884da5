package dev.oms.examples.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;

class OfficeQuoteTest {

    @Test
    void theWorkedExampleComesOutToTheCent() {
        JdbcDataSource dataSource = new JdbcDataSource();
        dataSource.setURL("jdbc:h2:mem:office-test;DB_CLOSE_DELAY=-1");
        ByteArrayOutputStream told = new ByteArrayOutputStream();

        OfficeQuote.run(dataSource, new PrintStream(told, true, StandardCharsets.UTF_8));

        assertThat(told.toString(StandardCharsets.UTF_8).lines())
                .satisfiesExactly(
                        line -> assertThat(line)
                                .isEqualTo("version 1: 5271.00 EUR over 36 months, margin 51.22 %,"
                                        + " against list -5.99 %, APPROVED []"),
                        line -> assertThat(line)
                                .isEqualTo("version 2: 4809.48 EUR over 36 months, margin 46.54 %,"
                                        + " against list -14.22 %, IN_REVIEW [sales-manager]"),
                        line -> assertThat(line)
                                .isEqualTo("version 3: 4347.60 EUR over 36 months, margin 40.86 %,"
                                        + " against list -22.46 %, IN_REVIEW [sales-manager, director]"),
                        line -> assertThat(line)
                                .isEqualTo("version 4: 4809.48 EUR over 36 months, margin 46.54 %,"
                                        + " against list -14.22 %, APPROVED []"),
                        line -> assertThat(line).isEqualTo("on 10 February: ordered for 249.00 EUR once"),
                        line -> assertThat(line)
                                .startsWith("on 25 March: [PRICE_CHANGED lines[0].BB-500")
                                .contains("on the list 60.00 EUR and 65.00 EUR"),
                        line -> assertThat(line).isEqualTo("first bill: 58.40 EUR by line, 58.39 EUR by total"),
                        line -> assertThat(line).isEqualTo("faster line from 10 May 2026: 19.16 EUR"),
                        line -> assertThat(line).isEqualTo("termination after 20 months: 1049.44 EUR"));
    }
}
