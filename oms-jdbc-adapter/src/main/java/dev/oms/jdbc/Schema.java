package dev.oms.jdbc;

import dev.oms.common.SchemaMismatchException;
import dev.oms.common.StoreUnavailableException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.flywaydb.core.api.migration.JavaMigration;

/** Brings the database to the schema that this code needs, or refuses to work with another one. */
final class Schema {
    private static final String NEWER =
            "A newer release has upgraded this database; start that release or a later one.";
    private static final String OLDER =
            "Upgrading is switched off: start once with UpgradeMode.AUTOMATIC, as a user who may alter tables.";
    private static final String ALTERED =
            "Its history differs from what this code would have done: it was altered, or the kinds have changed without a new base step. ";

    /** States of a step that is still to be taken; outdated is a repeatable one whose text has changed. */
    private static final Set<MigrationState> OPEN = EnumSet.of(MigrationState.PENDING, MigrationState.OUTDATED);

    private final Flyway flyway;
    private final String needed;
    private final UpgradeMode mode;

    Schema(DataSource source, Names names, Migrations migrations, UpgradeMode mode) {
        FluentConfiguration configuration = Flyway.configure(Schema.class.getClassLoader())
                .dataSource(source)
                .table(migrations.history())
                .locations(new String[0])
                .javaMigrations(migrations.all().toArray(JavaMigration[]::new))
                // Earlier releases had fewer parts, and their steps are not ours any more; later ones are refused.
                .ignoreMigrationPatterns("*:missing")
                // The host's own tables may be there first.
                .baselineOnMigrate(true)
                .baselineVersion("0");
        names.chosenSchema()
                .ifPresent(schema -> configuration.defaultSchema(schema).schemas(schema));
        this.flyway = configuration.load();
        this.needed = migrations.needed();
        this.mode = mode;
    }

    void prepare() {
        try {
            MigrationInfo[] steps = flyway.info().all();
            refuseNewer(steps);
            if (mode == UpgradeMode.VALIDATE_ONLY) {
                refuseOlder(steps);
                flyway.validate();
            } else {
                upgradeBesideOthers(steps);
            }
        } catch (FlywayValidateException e) {
            throw new SchemaMismatchException(found(), needed, ALTERED + e.getMessage());
        } catch (FlywayException e) {
            throw new StoreUnavailableException("preparing the schema", e);
        }
    }

    /** Of nodes that begin an empty history at the same moment one succeeds; the others find what it has done. */
    private void upgradeBesideOthers(MigrationInfo[] steps) {
        try {
            upgrade(steps);
        } catch (FlywayValidateException e) {
            throw e;
        } catch (FlywayException e) {
            if (e.getCause() != null) {
                throw e;
            }
            upgrade(flyway.info().all());
        }
    }

    private void upgrade(MigrationInfo[] steps) {
        if (Arrays.stream(steps).anyMatch(step -> step.getState().isFailed())) {
            // Steps may be repeated: one that was interrupted is begun again.
            flyway.repair();
        }
        flyway.migrate();
    }

    private void refuseNewer(MigrationInfo[] steps) {
        if (Arrays.stream(steps).anyMatch(step -> step.getState() == MigrationState.FUTURE_SUCCESS)) {
            throw new SchemaMismatchException(found(), needed, NEWER);
        }
    }

    private void refuseOlder(MigrationInfo[] steps) {
        if (Arrays.stream(steps).map(MigrationInfo::getState).anyMatch(OPEN::contains)) {
            throw new SchemaMismatchException(found(), needed, OLDER);
        }
    }

    private String found() {
        return Optional.ofNullable(flyway.info().current())
                .map(step -> step.getVersion().getVersion())
                .orElse("none");
    }
}
