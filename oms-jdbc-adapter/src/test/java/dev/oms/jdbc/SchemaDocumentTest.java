package dev.oms.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oms.port.Kinds;
import dev.oms.port.Query;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What docs/schema.md says of the database is what the database says of itself. */
final class SchemaDocumentTest {
    private static final Path FILE = Path.of(System.getProperty("oms.root"), "docs", "schema.md");
    private final String prefix = Databases.freshPrefix();

    @Test
    void theDocumentIsTheDatabases() throws SQLException, IOException {
        JdbcPersistence.on(Databases.postgres()).tablePrefix(prefix).build();

        String drawn = new SchemaDocument(Databases.postgres(), prefix).text();
        if (Boolean.getBoolean("oms.rewriteDocs")) {
            Files.writeString(FILE, drawn);
        }

        assertThat(drawn).doesNotContain("null");
        assertThat(Files.readString(FILE)).isEqualTo(drawn);
    }

    @ParameterizedTest
    @EnumSource
    void everyExampleAnswersOnEveryDatabase(Database database) throws SQLException {
        SmallShop shop = new SmallShop(JdbcPersistence.on(database.source())
                        .tablePrefix(prefix)
                        .build())
                .week();
        String order = shop.oms
                .orders()
                .search(Query.of(Kinds.ORDER))
                .entities()
                .get(0)
                .id()
                .value();

        for (ExampleQueries.Example example : ExampleQueries.ALL) {
            String sql = example.sql()
                    .replace("oms_", prefix)
                    .replace("'main'", "'" + shop.tenant + "'")
                    .replace("AN-ORDER", order);
            assertThat(Rows.of(database.source(), sql)).as(example.question()).isNotEmpty();
        }
    }
}
