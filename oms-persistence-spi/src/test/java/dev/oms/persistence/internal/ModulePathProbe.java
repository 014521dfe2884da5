package dev.oms.persistence.internal;

import dev.oms.command.Entity;
import dev.oms.command.Event;
import dev.oms.order.Order;

/** A program that {@link ModulePathTest} runs among named modules: writes and reads every sample. */
final class ModulePathProbe {
    private ModulePathProbe() {}

    public static void main(String[] arguments) {
        check(Order.class.getModule().isNamed() && Formats.class.getModule().isNamed(), "modules without a name");
        Formats formats = Formats.current();
        for (Entity entity : EntitySamples.all()) {
            EntityFormat<?> format = formats.entity(entity.key().kind());
            check(format.entity(format.record("T-1", entity, 1)).entity().equals(entity), entity);
        }
        for (Event event : EventSamples.all()) {
            String name = formats.events().name(event);
            check(formats.events().read(name, formats.events().write(event)).equals(event), event);
        }
        System.out.println("all read as written");
    }

    private static void check(boolean holds, Object what) {
        if (!holds) {
            throw new AssertionError(what);
        }
    }
}
