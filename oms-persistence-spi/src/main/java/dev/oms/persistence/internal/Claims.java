package dev.oms.persistence.internal;

import dev.oms.command.Entity;
import dev.oms.common.TenantId;
import dev.oms.persistence.Claim;
import dev.oms.persistence.StoredRecord;
import dev.oms.persistence.UnreadableRecordException;
import dev.oms.port.ClaimQuery;
import dev.oms.port.Kind;
import dev.oms.port.Persistence.Claimed;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Which due tasks are wanted, and which were handed out. */
public final class Claims {
    private static final Logger LOG = LoggerFactory.getLogger(Claims.class);

    private final Formats formats;

    public Claims(Formats formats) {
        this.formats = formats;
    }

    public Claim claim(ClaimQuery<?> query) {
        return new Claim(
                query.kind().name(),
                query.owners().stream()
                        .map(owner -> new Claim.Owner(owner.tenant().value(), owner.id()))
                        .toList(),
                Micros.of(query.now()),
                query.limit(),
                query.lease());
    }

    public <E extends Entity> List<Claimed<E>> claimed(Kind<E> kind, List<StoredRecord> stored) {
        EntityFormat<E> format = formats.entity(kind);
        List<Claimed<E>> claimed = new ArrayList<>();
        for (StoredRecord record : stored) {
            try {
                claimed.add(new Claimed<>(new TenantId(record.key().tenant()), format.entity(record)));
            } catch (UnreadableRecordException e) {
                // One task of a newer version must not hold up the others; it comes again when its lease ends.
                LOG.warn("{} is left to a worker that can read it: {}", record.key(), e.getMessage());
            }
        }
        return claimed;
    }
}
