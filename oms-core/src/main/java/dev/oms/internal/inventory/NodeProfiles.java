package dev.oms.internal.inventory;

import dev.oms.command.Refusal;
import dev.oms.inventory.CalendarForm;
import dev.oms.inventory.NodeForm;
import dev.oms.inventory.NodeProfile;
import dev.oms.inventory.TransitForm;
import dev.oms.inventory.TransitTime;
import dev.oms.inventory.WorkCalendar;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Turns what was entered about a node into what it is, or says everything that is wrong with it. */
final class NodeProfiles {
    private final NodeForm form;
    private final Instant now;
    private final List<Refusal> refusals = new ArrayList<>();

    NodeProfiles(NodeForm form, Instant now) {
        this.form = form;
        this.now = now;
        form.calendar().forEach(this::check);
        checkTransit();
    }

    List<Refusal> refusals() {
        return refusals;
    }

    /** Only where there are no refusals. */
    NodeProfile profile() {
        return new NodeProfile(
                form.type(),
                form.capabilities(),
                form.shipsTo(),
                form.calendar().stream().map(NodeProfiles::calendar).toList(),
                form.transit().stream()
                        .map(each -> new TransitTime(each.country(), each.postalPrefix(), each.days()))
                        .toList(),
                form.ordersPerDay(),
                form.unitsPerDay());
    }

    private void check(CalendarForm calendar) {
        int before = refusals.size();
        check("zone", calendar.zone(), ZoneId::of);
        check("cutOff", calendar.cutOff(), LocalTime::parse);
        calendar.holidays().forEach(day -> check("holidays", day, LocalDate::parse));
        if (refusals.size() == before && calendar(calendar).shipDate(now).isEmpty()) {
            refuse("calendar[0].holidays", "leave no working day in the coming year");
        }
    }

    private void check(String component, String text, Consumer<String> parse) {
        try {
            parse.accept(text);
        } catch (DateTimeException e) {
            refuse("calendar[0]." + component, "has no " + text);
        }
    }

    private void checkTransit() {
        Set<String> areas = new HashSet<>();
        for (int i = 0; i < form.transit().size(); i++) {
            TransitForm each = form.transit().get(i);
            if (!areas.add(each.country() + each.postalPrefix())) {
                refuse("transit[" + i + "]", "names an area twice: " + each.country() + " " + each.postalPrefix());
            } else if (!form.shipsTo().isEmpty() && !form.shipsTo().contains(each.country())) {
                refuse("transit[" + i + "].country", each.country() + " is no country that it ships to");
            }
        }
    }

    private void refuse(String path, String text) {
        String full = "profile[0]." + path;
        refusals.add(new Refusal(Refusal.Code.INVALID, full, full + " " + text));
    }

    private static WorkCalendar calendar(CalendarForm form) {
        return new WorkCalendar(
                ZoneId.of(form.zone()),
                form.days(),
                form.holidays().stream().map(LocalDate::parse).collect(Collectors.toSet()),
                LocalTime.parse(form.cutOff()));
    }
}
