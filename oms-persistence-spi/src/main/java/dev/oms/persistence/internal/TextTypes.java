package dev.oms.persistence.internal;

import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.module.SimpleModule;
import dev.oms.common.ChannelId;
import dev.oms.common.CustomerId;
import dev.oms.common.FulfillmentId;
import dev.oms.common.Id;
import dev.oms.common.NodeId;
import dev.oms.common.OrderId;
import dev.oms.common.QuoteId;
import dev.oms.common.RequestId;
import dev.oms.common.ReturnId;
import dev.oms.common.ShipmentId;
import dev.oms.common.Sku;
import dev.oms.common.StockCondition;
import dev.oms.common.StockPool;
import dev.oms.common.SupplyId;
import dev.oms.common.TenantId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.Currency;
import java.util.function.Function;
import java.util.function.Predicate;

/** The values that are held as one JSON string each. */
final class TextTypes {
    private final SimpleModule module = new SimpleModule("oms-text");

    private TextTypes() {}

    static Module module() {
        TextTypes types = new TextTypes();
        types.ids();
        types.add(Currency.class, Currency::getCurrencyCode, Currency::getInstance);
        types.add(Instant.class, new Moments()::text, Instant::parse);
        types.add(LocalDate.class, LocalDate::toString, LocalDate::parse);
        types.add(LocalTime.class, LocalTime::toString, LocalTime::parse);
        types.add(Period.class, Period::toString, Period::parse);
        types.add(ZoneId.class, ZoneId::getId, ZoneId::of);
        types.add(StockCondition.class, StockCondition::value, StockCondition::new);
        // The usual pool is that of most positions and is not written.
        types.add(
                StockPool.class,
                pool -> pool.isUsual() ? "" : pool.text(),
                text -> text.isEmpty() ? StockPool.USUAL : StockPool.parse(text),
                StockPool::isUsual);
        // The only text form that keeps every scale, negative ones included.
        types.add(BigDecimal.class, BigDecimal::toString, BigDecimal::new);
        return types.module;
    }

    private void ids() {
        id(ChannelId.class, ChannelId::new);
        id(CustomerId.class, CustomerId::new);
        id(FulfillmentId.class, FulfillmentId::parse);
        id(NodeId.class, NodeId::new);
        id(SupplyId.class, SupplyId::new);
        id(OrderId.class, OrderId::new);
        id(QuoteId.class, QuoteId::new);
        id(RequestId.class, RequestId::new);
        id(ReturnId.class, ReturnId::parse);
        id(ShipmentId.class, ShipmentId::parse);
        id(Sku.class, Sku::new);
        id(TenantId.class, TenantId::new);
    }

    private <T extends Id> void id(Class<T> type, Function<String, T> read) {
        add(type, Id::value, read);
    }

    private <T> void add(Class<T> type, Function<? super T, String> write, Function<String, T> read) {
        add(type, write, read, value -> false);
    }

    private <T> void add(
            Class<T> type, Function<? super T, String> write, Function<String, T> read, Predicate<? super T> nothing) {
        module.addSerializer(type, new TextWriter<>(type, write, nothing));
        module.addDeserializer(type, new TextReader<>(type, read));
    }
}
