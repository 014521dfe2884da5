package dev.oms.internal.pricing;

import dev.oms.command.Entity;
import dev.oms.common.TenantId;
import dev.oms.internal.engine.Reader;
import dev.oms.port.Facts;
import dev.oms.port.Page;
import dev.oms.port.Persistence;
import dev.oms.port.Query;
import dev.oms.port.ReadSet;

/** Reads for one tenant, for a command or for somebody who only asks. */
public interface StoreReading {
    TenantId tenant();

    Facts read(ReadSet wanted);

    <E extends Entity> Page<E> query(Query<E> query);

    /** What a command reads, so that its decision knows what it was taken on. */
    static StoreReading of(Reader reader) {
        return new StoreReading() {
            @Override
            public TenantId tenant() {
                return reader.tenant();
            }

            @Override
            public Facts read(ReadSet wanted) {
                return reader.read(wanted);
            }

            @Override
            public <E extends Entity> Page<E> query(Query<E> query) {
                return reader.query(query);
            }
        };
    }

    static StoreReading of(Persistence persistence, TenantId tenant) {
        return new StoreReading() {
            @Override
            public TenantId tenant() {
                return tenant;
            }

            @Override
            public Facts read(ReadSet wanted) {
                return persistence.read(tenant, wanted);
            }

            @Override
            public <E extends Entity> Page<E> query(Query<E> query) {
                return persistence.query(tenant, query);
            }
        };
    }
}
