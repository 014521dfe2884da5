package dev.oms.examples.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is compared does the same work, and whoever does less is found out. */
class FairnessTest {
    private static final Range RANGE = new Range(20);

    private Target target;
    private Entrants entrants;

    @BeforeEach
    void open() throws Exception {
        String url = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;USER=sa";
        target = Target.open(url, Path.of("unused"), 4);
        entrants = Entrants.create(target, "");
        entrants.stock(RANGE.skus(), 1_000);
    }

    @AfterEach
    void close() throws Exception {
        entrants.close();
        target.close();
    }

    @Test
    void bothSidesWriteAnOrderRowOfAboutTwoKilobytes() throws SQLException {
        for (Entrant each : entrants.all()) {
            each.place(RANGE.basket());

            assertThat(number("SELECT max(length(body)) FROM " + each.prefix() + "order"))
                    .as(each.name())
                    .isCloseTo(2_048, within(250L));
        }
    }

    @Test
    void bothSidesWriteARequestAndThreeEventsAndReserveTheStock() throws SQLException {
        for (Entrant each : entrants.all()) {
            Tally before = entrants.tally(each);

            each.place(RANGE.basket());

            assertThat(entrants.tally(each).since(before)).as(each.name()).isEqualTo(new Tally(1, 1, 3, 0, 3));
        }
    }

    @Test
    void neitherSideSellsWhatIsNotThere() throws SQLException {
        for (Entrant each : entrants.all()) {
            each.stock(List.of("LAST"), 1);

            assertThat(each.place(Range.of("LAST")).answer()).isEqualTo(Answer.DONE);
            assertThat(each.place(Range.of("LAST")).answer()).isEqualTo(Answer.SOLD_OUT);
        }
    }

    @Test
    void neitherSideSetsAsideWhatIsNotThere() throws SQLException {
        for (Entrant each : entrants.all()) {
            each.stock(List.of("LAST"), 1);
            Tally before = entrants.tally(each);

            assertThat(each.reserve("LAST")).isEqualTo(Answer.DONE);
            assertThat(each.reserve("LAST")).isEqualTo(Answer.SOLD_OUT);
            assertThat(entrants.tally(each).since(before).reserved()).isEqualTo(1);
        }
    }

    @Test
    void anAnswerWithoutItsRowsIsFoundOut() throws SQLException {
        Entrant plain = entrants.named(PlainWriting.NAME);
        Race.Check check = new Checks(entrants).orders(plain, Range.LINES, 0);
        Sample sample = new Load(new Gauges(Optional.empty()), new Stop())
                .run(2, () -> plain.place(RANGE.basket()).answer(), new Load.Bounds(Duration.ofMinutes(1), 10));
        check.after(sample);

        execute("DELETE FROM " + plain.prefix() + "order WHERE id = (SELECT min(id) FROM " + plain.prefix() + "order)");

        assertThatThrownBy(() -> check.after(sample))
                .hasMessageContaining("plain")
                .hasMessageContaining("orders");
    }

    @Test
    void copiesOfOrdersObeyEveryLaw() throws SQLException {
        Copies copies = new Copies(target, entrants, RANGE);
        for (Entrant each : entrants.all()) {
            copies.fill(each, 50);
            copies.fill(each, 200);

            Tally filled = entrants.tally(each);
            assertThat(filled.orders()).isEqualTo(200);
            assertThat(filled.reserved()).isEqualTo(600);
            assertThat(each.check().breaches()).isZero();
        }
    }

    private long number(String sql) throws SQLException {
        try (Connection connection = target.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = target.connect()) {
            Target.execute(connection, sql);
        }
    }
}
