package dev.oms.port;

import dev.oms.archive.ArchivedOrder;
import dev.oms.catalog.Product;
import dev.oms.command.EffectTask;
import dev.oms.command.EntityKey;
import dev.oms.common.TenantId;
import dev.oms.fulfillment.Fulfillment;
import dev.oms.fulfillment.Shipment;
import dev.oms.inventory.Assembly;
import dev.oms.inventory.Node;
import dev.oms.inventory.StockClaim;
import dev.oms.inventory.Transfer;
import dev.oms.order.Order;
import dev.oms.payment.PaymentLedger;
import dev.oms.pricing.CouponBatch;
import dev.oms.pricing.ListedPrice;
import dev.oms.pricing.PublishedList;
import dev.oms.pricing.PublishedPromotion;
import dev.oms.quote.Quote;
import dev.oms.returns.Return;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * How events are chained: each holds a hash of its predecessor on the same timeline, and the record whose timeline it is
 * holds the hash of the last one. What the hashes are of is written down in docs/security.md, so that anybody can compute
 * them; nothing here may change without that.
 */
public final class EventChain {
    /** The attribute in which a record keeps the hash of the last event of its timeline. */
    public static final String HEAD = "chain_head";

    /** What stands in the place of a predecessor where there is none. */
    public static final String START = "";

    private static final Set<String> OF_AN_ORDER = Set.of(
            Order.KIND,
            ArchivedOrder.KIND,
            PaymentLedger.KIND,
            Fulfillment.KIND,
            Shipment.KIND,
            Return.KIND,
            StockClaim.KIND,
            EffectTask.KIND);
    private static final Set<String> OF_THEMSELVES = Set.of(
            Product.KIND,
            Node.KIND,
            Transfer.KIND,
            Assembly.KIND,
            Quote.KIND,
            PublishedList.KIND,
            ListedPrice.KIND,
            PublishedPromotion.KIND,
            CouponBatch.KIND);
    private static final ThreadLocal<MessageDigest> SHA_256 = ThreadLocal.withInitial(EventChain::sha256);

    private EventChain() {}

    /** The record whose timeline an event is chained to; none for an event that stands by itself. */
    public static Optional<EntityKey> root(EntityKey subject, String owner) {
        if (OF_AN_ORDER.contains(subject.kind())) {
            return Optional.of(new EntityKey(Order.KIND, owner));
        }
        return OF_THEMSELVES.contains(subject.kind()) ? Optional.of(subject) : Optional.empty();
    }

    /** The record whose timeline ends with what this one holds as its head; none where records of its kind hold none. */
    public static Optional<EntityKey> rootOf(EntityKey record) {
        if (record.kind().equals(Order.KIND) || record.kind().equals(ArchivedOrder.KIND)) {
            return Optional.of(new EntityKey(Order.KIND, record.id()));
        }
        return OF_THEMSELVES.contains(record.kind()) ? Optional.of(record) : Optional.empty();
    }

    /** The digest of what may be erased of an event. */
    public static String digest(String salt, String actor, String note, String body) {
        return hex(text(update(update(SHA_256.get(), salt), actor, note), body));
    }

    /** The digest of what remains of an erased event. */
    public static String remains(String actor, String note, String body) {
        return digest("", actor, note, body);
    }

    /** The digest of the event that says that others were erased: it also covers what remains of them, in their order. */
    public static String digest(String salt, String actor, String note, String body, List<String> remains) {
        MessageDigest digest = text(update(update(SHA_256.get(), salt), actor, note), body);
        remains.forEach(each -> update(digest, each));
        return hex(digest);
    }

    /** The hash of an event that follows another. */
    public static String hash(
            String predecessor,
            TenantId tenant,
            EntityKey subject,
            String owner,
            long version,
            String type,
            Instant at,
            String request,
            String digest) {
        MessageDigest hash = update(SHA_256.get(), predecessor);
        text(hash, tenant.value());
        text(hash, owner);
        text(hash, subject.kind());
        text(hash, subject.id());
        text(hash, Long.toString(version));
        text(hash, type);
        text(hash, Long.toString(micros(at)));
        text(hash, request);
        return hex(update(hash, digest));
    }

    private static long micros(Instant at) {
        return Math.addExact(
                TimeUnit.SECONDS.toMicros(at.getEpochSecond()), TimeUnit.NANOSECONDS.toMicros(at.getNano()));
    }

    private static MessageDigest update(MessageDigest digest, String hexadecimal) {
        digest.update(hexadecimal.getBytes(StandardCharsets.ISO_8859_1));
        return digest;
    }

    private static MessageDigest update(MessageDigest digest, String actor, String note) {
        return text(text(digest, actor), note);
    }

    /** With its length in front, so that no two sequences of texts are the same bytes. */
    private static MessageDigest text(MessageDigest digest, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.ISO_8859_1));
        digest.update(bytes);
        return digest;
    }

    private static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
